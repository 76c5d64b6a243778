import type { Difficulty, Kind, TopicId } from "@/lib/catalogue/model";
import type { QuestionId } from "@/lib/core/ids";
import type { Card, Grade } from "@/lib/scheduling/card";
import type { Askable } from "./pool";

/** What a quiz draws from. Empty lists mean any. */
export type QuizSetup = {
  /** `due`: what is due and some new ones, as the limits of the day allow. `choose`: anything that passes, at random. */
  readonly mode: "due" | "choose";
  readonly topics: TopicId[];
  readonly tags: string[];
  readonly difficulty: Difficulty[];
  readonly kinds: Kind[];
  readonly collectionId: string | null;
  /** A learning path of the bank. */
  readonly pathId: string | null;
  /** Only what was forgotten: the last grade was again, or an earlier one after it had been learned. */
  readonly onlyMistakes: boolean;
  /** Graded, and not scheduled. */
  readonly cram: boolean;
  readonly count: number;
};

export type NewQuiz = {
  readonly id: string;
  readonly clientId: string;
  readonly setup: QuizSetup;
  readonly startedAt: Date;
  readonly questions: readonly QuestionId[];
};

/** One showing of a question. */
export type StoredItem = Pick<Askable, "slug" | "kind" | "topic"> & {
  readonly place: number;
  readonly questionId: QuestionId;
  readonly isRetired: boolean;
  readonly grade: Grade | null;
  /** The log entry that graded it. */
  readonly entryId: string | null;
};

export type StoredQuiz = Omit<NewQuiz, "questions" | "clientId"> & {
  readonly endedAt: Date | null;
  readonly items: readonly StoredItem[];
};

const meets = <T>(wanted: readonly T[], value: T | null): boolean =>
  wanted.length === 0 || (value !== null && wanted.includes(value));

/** Whether a setup asks for a question, as far as the question alone can tell. As in lists, every tag must be there. */
export const passes = (setup: QuizSetup, question: Askable): boolean =>
  question.answered &&
  meets(setup.topics, question.topic) &&
  meets(setup.kinds, question.kind) &&
  meets(setup.difficulty, question.difficulty) &&
  setup.tags.every((tag) => question.tags.includes(tag));

/** Whether a card may be shown: it is neither suspended nor buried. */
export const isShowable = (card: Card | undefined, now: Date): boolean =>
  !card || (!card.suspended && (card.buriedUntil === null || card.buriedUntil <= now));

/** How long before its time a learning step is asked when nothing else is left, as in Anki: so a short sitting ends. */
export const AHEAD_MS = 20 * 60_000;

/**
 * The place to ask now: the first without a grade. A forgotten question that is shown again waits for its learning step
 * while there are others, and at most twenty minutes are not waited for.
 */
export function nextPlace(quiz: StoredQuiz, cards: ReadonlyMap<QuestionId, Card>, now: Date): number | null {
  if (quiz.endedAt !== null) return null;
  const open = quiz.items.filter(
    ({ grade, isRetired, questionId }) => grade === null && !isRetired && isShowable(cards.get(questionId), now),
  );
  const graded = new Set(quiz.items.filter(({ grade }) => grade !== null).map(({ questionId }) => questionId));
  const dueAt = ({ questionId }: StoredItem): number =>
    quiz.setup.cram || !graded.has(questionId) ? 0 : (cards.get(questionId)?.dueAt.getTime() ?? 0);
  const ready = open.find((item) => dueAt(item) <= now.getTime());
  if (ready) return ready.place;
  const [soonest] = open.toSorted((one, other) => dueAt(one) - dueAt(other));
  return soonest && dueAt(soonest) <= now.getTime() + AHEAD_MS ? soonest.place : null;
}
