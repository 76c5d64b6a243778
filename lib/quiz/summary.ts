import type { QuestionId } from "@/lib/core/ids";
import type { LogEntry } from "./log";
import { isMet } from "./tally";

export type QuizSummary = {
  readonly graded: number;
  readonly again: number;
  readonly minutes: number;
  /** Met for the first time, and not forgotten at the end. */
  readonly learned: readonly QuestionId[];
  /** Graded again or hard at least once. */
  readonly hard: readonly QuestionId[];
};

const distinct = (entries: readonly LogEntry[]): QuestionId[] => [
  ...new Set(entries.map(({ questionId }) => questionId)),
];

/** What the grades of one quiz, oldest first, amount to. */
export function summarise(entries: readonly LogEntry[]): QuizSummary {
  const last = new Map(entries.map(({ questionId, grade }) => [questionId, grade]));
  const firsts = entries.filter(({ act, before }) => act === "review" && !isMet(before));
  return {
    graded: entries.length,
    again: entries.filter(({ grade }) => grade === "again").length,
    minutes: entries.reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 0) / 60_000,
    learned: distinct(firsts).filter((id) => last.get(id) !== "again"),
    hard: distinct(entries.filter(({ grade }) => grade === "again" || grade === "hard")),
  };
}
