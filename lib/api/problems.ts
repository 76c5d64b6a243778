/**
 * Every code that the API can refuse with: the status, and a title for people who read logs. What the site's visitors
 * read stands in components/errors/messages.ts.
 */
export const PROBLEMS = {
  "invalid-input": [400, "The input is not what this address takes."],
  "cross-origin": [403, "Changes are taken from the site's own pages only."],
  "not-found": [404, "There is nothing at this address."],
  "question-not-found": [404, "There is no such question."],
  "collection-not-found": [404, "There is no such collection."],
  "path-not-found": [404, "There is no such learning path."],
  "review-not-found": [404, "There is no such review."],
  "quiz-not-found": [404, "There is no such quiz."],
  "no-quiz": [404, "No quiz was left."],
  "interview-not-found": [404, "There is no such interview, or no such question in it."],
  "template-not-found": [404, "There is no such template."],
  "link-not-found": [404, "The link was used, has expired, or never was one."],
  "share-not-found": [404, "Nothing is shared at this address."],
  "learner-not-found": [404, "Nothing is stored about whoever asks."],
  "attempt-conflict": [409, "This attempt was stored with another question or grade."],
  "not-latest": [409, "Only the latest entry can be undone."],
  "stale-revision": [409, "The text was changed elsewhere since it was read."],
  "id-taken": [409, "Something else has this id."],
  "no-date": [409, "No interview day is set."],
  "date-passed": [409, "The interview day has passed."],
  "no-pause": [409, "This interview has no pause, or none left."],
  "still-running": [409, "The interview is not over."],
  finished: [410, "The interview was finished. What was sent is kept beside it."],
  expired: [410, "The time of the interview is over. What was sent is kept beside it."],
  abandoned: [410, "The interview was abandoned. What was sent is kept beside it."],
  "learner-gone": [410, "What was stored about whoever asks has just been deleted."],
  "too-large": [413, "The body is larger than anything this address takes."],
  "not-json": [415, "Bodies are JSON in UTF-8, and say so."],
  "nothing-to-ask": [422, "No question meets this setup."],
  "not-enough-questions": [422, "The bank has too few questions for this interview."],
  "too-many-collections": [422, "There are as many collections as one learner can have."],
  "too-often": [429, "Too many of these came in a minute."],
  internal: [500, "Something went wrong here."],
  busy: [503, "The database is busy. Try again in a moment."],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemCode = keyof typeof PROBLEMS;
