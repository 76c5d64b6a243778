import type { QuestionId } from "@/lib/core/ids";
import { shuffle, type Random } from "@/lib/core/random";
import { apart, byLateness, interleave } from "./order";
import { askable, type Askable, type Pool } from "./pool";
import type { Waiting } from "./port";

const questionsOf = (pool: Pool, cards: readonly { readonly questionId: QuestionId }[]): Askable[] =>
  cards.flatMap(({ questionId }) => askable(pool, questionId) ?? []);

/** How many new questions the day still allows. */
type Moment = { readonly now: Date; readonly mostFresh: number };

/**
 * What is asked now, in order: learning steps that are due, repetitions (most overdue first), new questions from each
 * topic in turn; if there is none of all these, the steps that are due soon.
 */
export function orderWaiting(pool: Pool, { steps, due, fresh }: Waiting, { now, mostFresh }: Moment): Askable[] {
  const ready = steps.filter(({ dueAt }) => dueAt <= now);
  const asked = [...questionsOf(pool, [...ready, ...byLateness(due, now)]), ...interleave(fresh).slice(0, mostFresh)];
  return asked.length > 0 ? asked : questionsOf(pool, steps);
}

/** The questions of a quiz of what is due. No two related ones follow each other, if that can be had. */
export const drawDue = (pool: Pool, waiting: Waiting, moment: Moment, count: number): Askable[] =>
  apart(orderWaiting(pool, waiting, moment).slice(0, count));

/** The questions of a quiz of one's own choice: `candidates` in an order of chance, as many as asked for. */
export const drawChosen = (candidates: readonly Askable[], random: Random, count: number): Askable[] =>
  apart(shuffle(candidates, random).slice(0, count));
