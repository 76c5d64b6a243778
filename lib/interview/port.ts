import type { PutAnswer } from "@/lib/api/interviews";
import type { QuestionText } from "@/lib/catalogue/model";
import type { LearnerId, QuestionId } from "@/lib/core/ids";
import type { Locale } from "@/lib/i18n/locales";
import type { Pool } from "@/lib/quiz/pool";
import type { Desk } from "@/lib/quiz/port";
import type { Timed } from "./clock";
import type { NewInterview, StoredInterview, StoredItem } from "./interview";
import type { HeldAnswer } from "./judge-save";
import type { Ending } from "./state";

/** What an interview came to, in per cent; null: nothing of it is judged. */
export type Scores = {
  readonly score: number | null;
  readonly items: readonly { readonly id: string; readonly score: number | null }[];
};

type Which = { readonly id: string } | { readonly clientId: string };

/** A learner's interviews in one transaction. Whoever else would write something of this learner's waits. */
export type Room = {
  /** Their practice, in the same transaction. */
  readonly desk: Desk;
  findInterview(which: Which): Promise<StoredInterview | null>;
  /** In the order in which they are asked. */
  listItems(id: string): Promise<readonly StoredItem[]>;
  /** How many texts were refused because another one stood, by item. */
  countConflicts(id: string): Promise<ReadonlyMap<string, number>>;
  addInterview(interview: NewInterview): Promise<void>;
  setClock(id: string, clock: Timed): Promise<void>;
  /** Null: it has none yet. */
  findReport(id: string): Promise<string | null>;
  setReport(id: string, report: string): Promise<void>;
  setScores(id: string, scores: Scores): Promise<void>;
};

/** What there is of a learner's interviews, or of nobody's, at one moment. */
export type Archive = Pick<Room, "findInterview" | "listItems" | "findReport"> & {
  readonly pool: Pool;
  /** Texts to ask questions in: of this language where there is one, else of another. */
  findTexts(ids: readonly QuestionId[], locale: Locale): Promise<ReadonlyMap<QuestionId, Omit<QuestionText, "path">>>;
  /** What the interview that was started last asked. */
  listLastAsked(): Promise<readonly QuestionId[]>;
};

export type Save = {
  readonly interviewId: string;
  readonly itemId: string;
  readonly put: PutAnswer;
  readonly now: Date;
};

/** What became of a save; a second time with the same id, what became of it the first time. `answer`: as it stands. */
export type Saved =
  | { readonly outcome: "saved"; readonly revision: number; readonly savedAt: Date }
  | { readonly outcome: "conflict"; readonly answer: HeldAnswer }
  | { readonly outcome: "late"; readonly code: Ending; readonly answer: HeldAnswer };

export type InterviewStore = {
  /** All or nothing; throws when the learner is no more. `work` must bear repetition. */
  write<T>(learner: LearnerId, work: (room: Room) => Promise<T>): Promise<T>;
  read<T>(learner: LearnerId | null, work: (archive: Archive) => Promise<T>): Promise<T>;
  /** Null: the learner has no such interview, or it has no such item. */
  saveAnswer(learner: LearnerId, save: Save): Promise<Saved | null>;
};
