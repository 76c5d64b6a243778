import type { Judgement } from "@/lib/api/interview-report";
import type { Choice, InterviewState, PutAnswer } from "@/lib/api/interviews";
import type { QuestionText, TopicId } from "@/lib/catalogue/model";
import type { LearnerId, QuestionId } from "@/lib/core/ids";
import type { Locale } from "@/lib/i18n/locales";
import type { Pool } from "@/lib/quiz/pool";
import type { Desk } from "@/lib/quiz/port";
import type { Timed } from "./clock";
import type { Assessment, NewInterview, StoredInterview, StoredItem } from "./interview";
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
  /** Of all items, oldest first. */
  listDrafts(id: string): Promise<readonly StoredDraft[]>;
  addInterview(interview: NewInterview): Promise<void>;
  setClock(id: string, clock: Timed): Promise<void>;
  /** Null: it has none yet. */
  findReport(id: string): Promise<string | null>;
  setReport(id: string, report: string): Promise<void>;
  setScores(id: string, scores: Scores): Promise<void>;
  /** Makes it one revision more. */
  setAssessments(id: string, assessments: ReadonlyMap<string, Assessment>): Promise<void>;
  setJudgement(itemId: string, judgement: Judgement): Promise<void>;
  findShare(id: string): Promise<Share | null>;
  setShare(id: string, share: Share | null): Promise<void>;
  /** With everything that was written in it. False: there is none such. */
  removeInterview(id: string): Promise<boolean>;
};

/** Where a report can be read by whoever knows the secret. `until` null: for ever. `scratch`: with what was jotted down. */
export type Share = { readonly secret: string; readonly until: Date | null; readonly scratch: boolean };

export type Query = {
  readonly state?: InterviewState | undefined;
  readonly topic?: TopicId | undefined;
  readonly before?: Date | undefined;
  readonly limit: number;
};

/** An interview as a list shows it. `score` in per cent. */
export type Listed = StoredInterview & {
  readonly score: number | null;
  readonly share: Share | null;
  readonly questions: number;
  readonly answered: number;
  /** In the order in which they were asked. */
  readonly topics: readonly TopicId[];
};

/** What one interview came to in each of its topics, in per cent. */
export type Scored = {
  readonly id: string;
  readonly endedAt: Date;
  readonly items: readonly { readonly topic: TopicId; readonly budgetSeconds: number; readonly score: number | null }[];
};

/** A text that was given and is not the answer. */
export type StoredDraft = {
  readonly itemId: string;
  readonly at: Date;
  readonly outcome: "saved" | "conflict" | "late";
  readonly text: string | null;
  readonly choice: Choice;
};

/** What there is of a learner's interviews, or of nobody's, at one moment. */
export type Archive = Pick<Room, "findInterview" | "listItems" | "listDrafts" | "findReport" | "findShare"> & {
  readonly pool: Pool;
  /** Texts to ask questions in: of this language where there is one, else of another. */
  findTexts(ids: readonly QuestionId[], locale: Locale): Promise<ReadonlyMap<QuestionId, Omit<QuestionText, "path">>>;
  /** What the interview that was started last asked. */
  listLastAsked(): Promise<readonly QuestionId[]>;
  /** Newest first; one more than asked for where there are more. */
  listInterviews(query: Query): Promise<readonly Listed[]>;
  /** Those with a score, oldest first; of many the newest. */
  listScored(): Promise<readonly Scored[]>;
  /** Items that came into the queue. */
  listQueued(itemIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Of living questions. */
  findTitles(ids: readonly QuestionId[], locale: Locale): Promise<ReadonlyMap<QuestionId, Titled>>;
};

type Titled = { readonly slug: string; readonly title: string };

export type Overdue = { readonly id: string; readonly learner: LearnerId };

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
  /** Those that nobody has closed though their time is over; `learner` null: of everybody. Longest over first. */
  listOverdue(learner: LearnerId | null, now: Date): Promise<readonly Overdue[]>;
  findShared(secret: string): Promise<(Overdue & Omit<Share, "secret">) | null>;
};
