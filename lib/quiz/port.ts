import type { TopicId } from "@/lib/catalogue/model";
import type { LearnerId, QuestionId } from "@/lib/core/ids";
import type { Locale } from "@/lib/i18n/locales";
import type { Card, Grade, SchedulingSettings } from "@/lib/scheduling/card";
import type { Day } from "@/lib/scheduling/day";
import type { DayLimits } from "./limits";
import type { LogEntry } from "./log";
import type { Askable, Pool } from "./pool";
import type { NewQuiz, StoredQuiz } from "./quiz";
import type { Tally } from "./tally";

type PracticeSettings = SchedulingSettings &
  DayLimits & {
    /** The day of the interview and its topics (none: all). */
    readonly interviewOn: Day | null;
    readonly interviewTopics: readonly TopicId[];
    readonly minutesADay: number | null;
  };

type KnownQuiz = Pick<StoredQuiz, "id" | "setup" | "endedAt">;

/** What an act writes; its number is the log's business. */
export type NewEntry = Omit<LogEntry, "number">;

/** A learner's practice in one transaction. Whoever else would write it waits. */
export type Desk = {
  readonly settings: PracticeSettings;
  /** Whether there is such a question, and it is not retired. */
  hasQuestion(id: QuestionId): Promise<boolean>;
  findCard(id: QuestionId): Promise<Card | null>;
  /** Cards of a topic that were reviewed since they were made or reset. */
  listMetCards(topic: TopicId): Promise<readonly Card[]>;
  /** All entries of an attempt but undoings; none if it is unknown. */
  listAttempt(attemptId: string): Promise<readonly LogEntry[]>;
  findEntry(id: string): Promise<LogEntry | null>;
  isUndone(entry: LogEntry): Promise<boolean>;
  /** The last entry that is no undo and was not undone. */
  findLatest(): Promise<LogEntry | null>;
  /** Adds to the log, makes cards what the entries say, and counts. */
  append(entries: readonly NewEntry[]): Promise<void>;
  /** Adds an undo of each to the log, makes cards what they were before, and counts back. */
  undo(entries: readonly LogEntry[], stamp: Pick<LogEntry, "at" | "day">): Promise<void>;
  findQuiz(where: { readonly id: string } | { readonly clientId: string }): Promise<KnownQuiz | null>;
  addQuiz(quiz: NewQuiz): Promise<void>;
  /** Grades the first showing of a question that has no grade, if there is one. `again`: it is shown once more, at the end. */
  gradeItem(quizId: string, entry: Pick<LogEntry, "id" | "questionId" | "grade">, again: boolean): Promise<void>;
  /** Takes the grade back from a showing, and the showing that it added. The quiz is open again. */
  reopenItem(quizId: string, entry: Pick<LogEntry, "id" | "questionId">): Promise<void>;
  endQuiz(id: string, at: Date): Promise<void>;
};

export type Wanted = {
  readonly now: Date;
  /** Learning steps are looked for up to here. */
  readonly stepsUntil: Date;
  /** At most so many repetitions and new questions. */
  readonly due: number;
  readonly fresh: number;
  readonly passes: (question: Askable) => boolean;
};

/** What is there to be asked, without what is suspended, buried, retired or unanswered. */
export type Waiting = {
  /** In learning steps, in the order in which they are due. */
  readonly steps: readonly Card[];
  /** Repetitions due by now: those that have waited longest, the longest first. */
  readonly due: readonly Card[];
  /** New ones by topic, each in its reading order. */
  readonly fresh: readonly (readonly Askable[])[];
};

type Titled = { readonly slug: string; readonly title: string };

/** What there is of a learner, or of nobody, at one moment. */
export type Shelf = {
  readonly settings: PracticeSettings;
  readonly pool: Pool;
  /** Reviews that stand. */
  readonly reviews: number;
  readTally(day: Day): Promise<Tally>;
  /** Days with a review, newest first, at most so many. */
  listDays(most: number): Promise<readonly Day[]>;
  /** The same, with their counters. */
  listTallies(most: number): Promise<readonly (Tally & { readonly day: Day })[]>;
  /** Of living questions. */
  listTopics(): Promise<readonly { readonly topic: TopicId; readonly seen: number; readonly mastered: number }[]>;
  readWaiting(wanted: Wanted): Promise<Waiting>;
  /** Those that exist, by question. */
  findCards(ids: readonly QuestionId[]): Promise<ReadonlyMap<QuestionId, Card>>;
  /** Cards whose last grade was again, or that were forgotten after they had been learned. */
  listMistaken(): Promise<readonly Card[]>;
  /** Every card that was reviewed, also of questions that are retired. */
  listMet(): Promise<readonly Card[]>;
  /** Null: the bank has no such learning path. */
  findPath(id: string): Promise<readonly QuestionId[] | null>;
  /** Null: the learner has no such collection. */
  findCollection(id: string): Promise<readonly QuestionId[] | null>;
  countDueBetween(from: Date, to: Date): Promise<number>;
  findQuiz(id: string): Promise<StoredQuiz | null>;
  findQuizOf(clientId: string): Promise<StoredQuiz | null>;
  /** The one that was started last. */
  findLastQuiz(): Promise<StoredQuiz | null>;
  /** The grades that were given in a quiz and stand, oldest first. */
  listEntries(quizId: string): Promise<readonly LogEntry[]>;
  /** Predictions and what came of them: the newest that stand, at most so many. */
  listPredictions(most: number): Promise<readonly { readonly recall: number; readonly grade: Grade }[]>;
  /** Of living questions. */
  findTitles(ids: readonly QuestionId[], locale: Locale): Promise<ReadonlyMap<QuestionId, Titled>>;
};

export type PracticeStore = {
  /** All or nothing; throws when the learner is no more. `work` must bear repetition. */
  write<T>(learner: LearnerId, work: (desk: Desk) => Promise<T>): Promise<T>;
  /** `null`, or a learner that is no more, is nobody: with default settings, and nothing else. */
  read<T>(learner: LearnerId | null, work: (shelf: Shelf) => Promise<T>): Promise<T>;
};
