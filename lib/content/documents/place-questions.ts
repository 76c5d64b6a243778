import type { Tag, TopicId } from "@/lib/catalogue/model";
import type { Diagnostic } from "../diagnostic";
import type { DocumentReading } from "../dialects/model";
import { tagInferrer } from "../infer/infer-tags";
import { inferTopics } from "../infer/infer-topic";
import { reportTopic } from "../infer/report-topic";
import { findTopic } from "./topic-names";

/** Where a question belongs. */
type Placing = { readonly topic: TopicId; readonly tags: readonly string[] };

/** One for each question, and how sure that is. */
export type Placed = { readonly placings: readonly Placing[]; readonly diagnostics: readonly Diagnostic[] };

/** Tags that a question carries at most. */
const MOST = 6;

/**
 * Where the questions of a document belong: the topic that its front matter names, else one of the folders that it lies in,
 * else the one that the question's words speak of; the tags that the front matter gives, and those the words speak of.
 * Tags that the bank does not have are none.
 */
export function placeQuestions({ file, given, questions }: DocumentReading, tags: readonly Tag[]): Placed {
  const stated = statedTopic(file, given);
  const inferred = stated === null ? inferTopics(questions) : [];
  const infer = tagInferrer(tags);
  const fixed = given.tags.flatMap((name) => findTag(name, tags) ?? []);
  const placings = questions.flatMap((question, index): Placing[] => {
    const topic = stated ?? inferred[index]?.topic;
    const spoken = infer(question).map(({ id }) => id);
    return topic ? [{ topic, tags: [...new Set([...fixed, ...spoken])].slice(0, Math.max(MOST, fixed.length)) }] : [];
  });
  const diagnostics = inferred.map((one, index) => reportTopic(file, questions[index]?.line ?? 1, one));
  return { placings, diagnostics };
}

/** The topic that a document states: in its front matter, else by a folder that it lies in. Null where it states none. */
export const statedTopic = (file: string, given: DocumentReading["given"]): TopicId | null =>
  (given.topic === null ? null : findTopic(given.topic)) ?? topicOfFolder(file);

/** The innermost folder that is called like a topic. */
function topicOfFolder(file: string) {
  const folders = file.split("/").slice(0, -1).toReversed();
  return folders.map(findTopic).find((topic) => topic !== null) ?? null;
}

/** The tag of the bank that is called so, by its id or a label; null where none is. */
export function findTag(name: string, tags: readonly Tag[]): string | null {
  const wanted = name.trim().toLowerCase();
  const called = ({ id, labels }: Tag) => [id, ...Object.values(labels)].some((one) => one.toLowerCase() === wanted);
  return tags.find(called)?.id ?? null;
}
