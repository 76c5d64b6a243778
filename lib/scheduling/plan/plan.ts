import type { QuestionId } from "@/lib/core/ids";
import { invariant } from "@/lib/core/invariant";
import type { Card, DayClock } from "../card";
import { addDays, dayOf, daysBetween, type Day } from "../day";
import { elapsedDays, memoryOf } from "../recall";
import { Ahead } from "./ahead";
import { calendarOf, type DayLoad } from "./calendar";
import { forgettingOf, type Tested } from "./forgetting";
import type { Seconds } from "./horizon";
import type { Known } from "./known-questions";
import { listToday, type Offer } from "./list-today";
import { readinessOf, type Readiness, type TopicReadiness } from "./readiness";
import { settle } from "./settle";

export type PlanQuestion = {
  readonly questionId: QuestionId;
  readonly topic: string;
  readonly kind: string;
  readonly card: Card | null;
};

export type PlanInput = {
  /** Of the chosen topics; those that were never asked in the order in which they should be met. */
  readonly questions: readonly PlanQuestion[];
  /** By kind. */
  readonly seconds: Readonly<Record<string, Seconds>>;
  readonly interviewOn: Day;
  readonly now: Date;
  readonly clock: DayClock;
  readonly minutesADay: number;
  /** What is left of today's; 0 when they have done them. */
  readonly minutesToday: number;
  /** What reviews so far were predicted to recall, and whether they did. */
  readonly tested: readonly Tested[];
};

export type Plan = Readiness & {
  readonly daysLeft: number;
  readonly topics: readonly TopicReadiness[];
  /** From today to the day before the interview. */
  readonly days: readonly ({ readonly day: Day } & DayLoad)[];
  /** In order. Less than the minutes allow, when more would bring nothing. */
  readonly today: readonly QuestionId[];
};

type Placed = PlanQuestion & { readonly known: Known | null };

function place(question: PlanQuestion, today: Day, { now, clock }: PlanInput): Placed {
  const { card } = question;
  const memory = card && memoryOf(card);
  if (!card || !memory) return { ...question, known: null };
  const elapsed = elapsedDays(card, today, clock);
  const waits = elapsed === 0 || (card.buriedUntil !== null && card.buriedUntil > now);
  return { ...question, known: { memory, elapsed, first: waits ? 1 : 0 } };
}

function secondsOf(kind: string, { seconds }: PlanInput): Seconds {
  const own = seconds[kind];
  invariant(own, `a plan needs to know how long a ${kind} question takes`);
  return own;
}

/**
 * What fills each day until the interview so that as much as possible is recalled on it: new questions while they still
 * settle, reviews where they help most on that one day. Minutes are the only limit. A suspended question is never asked,
 * and counts with what is left of it. Everything is an estimate, by FSRS-6 and by how this learner was seen to forget.
 * Takes a tenth of a second for 200 questions and 30 days, and less than one for 2,000 and 60.
 */
export function makePlan(input: PlanInput): Plan {
  const { now, clock, minutesToday } = input;
  const today = dayOf(now, clock);
  const daysLeft = Math.max(0, daysBetween(today, input.interviewOn));
  const forgetting = forgettingOf(input.tested);
  const ahead = new Ahead(daysLeft, forgetting);
  const budget = Array.from({ length: ahead.days }, (_, day) => {
    const minutes = ahead.lengthOf(day) * input.minutesADay;
    return 60 * (day === 0 ? minutes - input.minutesADay + minutesToday : minutes);
  });

  const placed = input.questions.map((question) => place(question, today, input));
  const asked = placed.filter(({ card }) => !card?.suspended);
  const groups = [...new Set(asked.map(({ kind }) => kind))].map((kind) => {
    const own = asked.filter((question) => question.kind === kind);
    return { kind, known: own.filter(({ known }) => known), unseen: own.filter(({ known }) => !known) };
  });
  const supplies = groups.map(({ kind, known, unseen }) => ({
    seconds: secondsOf(kind, input),
    known: known.flatMap((question) => question.known ?? []),
    unseen: unseen.length,
  }));
  const { prices, load, kinds } = settle(supplies, budget, ahead);

  const planned = new Map<QuestionId, number>();
  const offers: Offer[] = [];
  for (const [number, { known, unseen }] of groups.entries()) {
    const settled = kinds[number];
    if (!settled) continue;
    for (const [row, { questionId }] of known.entries()) {
      planned.set(questionId, settled.known.planned(row));
      offers.push({ questionId, bid: settled.known.bid(row, prices) });
    }
    const each = { recall: settled.unseen.planned(), bid: settled.unseen.bid(prices) };
    for (const { questionId, card } of unseen) {
      planned.set(questionId, each.recall);
      const buried = card?.buriedUntil && card.buriedUntil > now;
      offers.push({ questionId, bid: buried ? null : each.bid });
    }
  }

  const rows = placed.map(({ questionId, topic, known }) => {
    const after = (days: number) => (known ? forgetting(known.memory.stability, known.elapsed + days) : 0);
    return { topic, planned: planned.get(questionId) ?? after(daysLeft), idle: after(daysLeft), now: after(0) };
  });
  const days = calendarOf(load, ahead).map((row, day) => ({ day: addDays(today, day), ...row }));
  return { daysLeft, ...readinessOf(rows), days, today: listToday(offers, minutesToday * 60) };
}
