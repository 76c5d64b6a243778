import type { Difficulty, Kind, TopicId } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";

export type Words = Readonly<Record<Locale, string>>;

/** A stretch of an interview, in the order in which it is asked. Empty lists mean any. */
export type Stretch = {
  readonly title: Words | null;
  readonly topics: readonly TopicId[];
  /** A question that has one of them is enough; where too few have, others of the topics are asked. */
  readonly tags: readonly string[];
  readonly kinds: readonly Kind[];
  /** Easier ones first, where several are named. */
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
