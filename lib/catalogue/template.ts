import type { Locale } from "@/lib/i18n/locales";
import type { Difficulty, Kind, QuestionMeta, TopicId } from "./model";

export type Words = Readonly<Record<Locale, string>>;

/** A stretch of an interview, in the order in which it is asked. Empty lists mean any. */
export type Stretch = {
  readonly title: Words | null;
  readonly topics: readonly TopicId[];
  /** A question has at least one of them. */
  readonly tags: readonly string[];
  readonly kinds: readonly Kind[];
  readonly difficulty: readonly Difficulty[];
  readonly questions: number;
  /** Null: the minutes of the whole are shared out by difficulty. */
  readonly minutesPerQuestion: number | null;
};

/** A way of interviewing, as a file in content/_templates says it; `id` is the file's name. */
export type Template = {
  readonly id: string;
  /** Behind which others it is offered. */
  readonly place: number;
  readonly title: Words;
  readonly summary: Words;
  readonly minutes: number;
  /** 0: it cannot be paused. */
  readonly pauseMinutes: number;
  /** What was passed is not gone back to. */
  readonly forwardOnly: boolean;
  readonly stretches: readonly Stretch[];
};

/** What has to be known of a question to tell whether a stretch asks for it. */
type Asked = Pick<QuestionMeta, "topic" | "kind" | "difficulty" | "tags">;

export const suits = ({ topics, kinds, difficulty, tags }: Omit<Stretch, "title">, question: Asked): boolean =>
  isAmong(topics, question.topic) &&
  isAmong(kinds, question.kind) &&
  isAmong(difficulty, question.difficulty) &&
  (tags.length === 0 || tags.some((tag) => question.tags.includes(tag)));

const isAmong = <T>(wanted: readonly T[], value: T | null): boolean =>
  wanted.length === 0 || (value !== null && wanted.includes(value));
