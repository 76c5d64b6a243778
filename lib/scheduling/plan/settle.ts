import type { Ahead } from "./ahead";
import { MEMORIES } from "./grid";
import { Horizon, type Load, type Seconds } from "./horizon";
import { KnownQuestions, type Known } from "./known-questions";
import { UnseenQuestions } from "./unseen-questions";

/** The questions of one kind: those with a memory, and how many were never asked. */
export type Supply = { readonly seconds: Seconds; readonly known: readonly Known[]; readonly unseen: number };

export type Settled = {
  /** Of a second, in recall, by day. */
  readonly prices: Float64Array;
  readonly load: Load;
  /** In the order of the supplies. */
  readonly kinds: readonly { readonly known: KnownQuestions; readonly unseen: UnseenQuestions }[];
};

const ROUNDS = 30;
const FIRST_PRICE = 0.002;
// From rough to fine, in recall: a rough choice finds the prices, a fine one fills the days.
const ROUGH = 0.1;
const FINE = 0.004;
const ROUGH_ROUNDS = 22;
const STEP = 1;

function askOf(days: number): Load {
  return { seconds: new Float64Array(days), reviews: new Float64Array(days), met: new Float64Array(days) };
}

/** Raises the price of days on which more is asked than they have, and lowers it elsewhere. `budget` in seconds. */
function adjust(prices: Float64Array, load: Load, budget: readonly number[], indifferent: number): void {
  for (const [day, wanted] of budget.entries()) {
    const asked = load.seconds[day] ?? 0;
    const count = (load.reviews[day] ?? 0) + (load.met[day] ?? 0);
    const pressed = Math.min(Math.max(asked / Math.max(wanted, 1), 0.05), 20);
    const each = count > 0 ? Math.max(asked / count, 1) : 60;
    prices[day] = Math.max((prices[day] ?? 0) + (STEP * indifferent * Math.log(pressed)) / each, 0);
  }
}

/**
 * Fills all days at once, by their dual: finds for every day the price of a second at which questions ask for as many
 * seconds as the day has, each question looking after itself and being reviewed when that brings it more than its time
 * costs. `budget`: seconds of each day ahead.
 */
export function settle(supplies: readonly Supply[], budget: readonly number[], ahead: Ahead): Settled {
  const { days } = ahead;
  const prices = new Float64Array(days).fill(FIRST_PRICE);
  const kinds = supplies.map((supply) => {
    const horizon = new Horizon(supply.seconds, ahead);
    const known = new KnownQuestions(supply.known, horizon);
    return { horizon, known, unseen: new UnseenQuestions(supply.unseen, horizon) };
  });
  let load = askOf(days);
  for (let round = 1; round <= ROUNDS; round++) {
    const indifferent = Math.max(FINE, ROUGH * (FINE / ROUGH) ** (round / ROUGH_ROUNDS));
    load = askOf(days);
    for (const { horizon, known, unseen } of kinds) {
      const mass = new Float64Array(days * MEMORIES);
      horizon.price(prices, indifferent);
      known.settle(prices, indifferent, load, mass);
      unseen.settle(prices, indifferent, load, mass);
      horizon.follow(mass, load);
    }
    if (round < ROUNDS) adjust(prices, load, budget, indifferent);
  }
  for (const { horizon } of kinds) horizon.foresee();
  return { prices, load, kinds };
}
