import type { Card, DayClock } from "./card";
import { dayOf, daysBetween, type Day } from "./day";
import { recallAfter, type Memory } from "./fsrs";

/** What FSRS remembers of a card; `null` for one that was never reviewed, or was reset. */
export const memoryOf = (card: Card): Memory | null =>
  card.state === "new" ? null : { stability: card.stability, difficulty: card.difficulty };

/**
 * Learner days from the last review of a card to `today`, never negative. Both ends are counted in the zone that the
 * learner has now: whoever flies east or west between two reviews gets the days that passed by one clock.
 */
export const elapsedDays = (card: Card, today: Day, clock: DayClock): number =>
  card.lastAt ? Math.max(0, daysBetween(dayOf(card.lastAt, clock), today)) : 0;

/** Probability of recall at a moment, 0 to 1, by FSRS-6; 1 on the day of the last review; `null` without a memory. */
export const recallAt = (card: Card, when: Date, clock: DayClock): number | null =>
  card.state === "new" ? null : recallAfter(card.stability, elapsedDays(card, dayOf(when, clock), clock));

/**
 * What a review at `now` is about to test: recall as predicted before it, for the log and the calibration. `null` where
 * FSRS predicts nothing: a first review, and another one on the same day.
 */
export const predictedRecall = (card: Card | null, now: Date, clock: DayClock): number | null =>
  card && elapsedDays(card, dayOf(now, clock), clock) > 0 ? recallAt(card, now, clock) : null;
