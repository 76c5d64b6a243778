/** A review before which FSRS predicted recall (0 to 1), and whether it was recalled. */
export type Tested = { readonly predicted: number; readonly recalled: boolean };

/** Probability of recall some days after a review that left a stability. */
export type Forgetting = (stability: number, days: number) => number;

const FSRS_DECAY = 0.1542;
/**
 * What may be true of a learner: recall falls with this power of time (all agree on 0.9 after the stability), and their
 * stabilities are so many times what FSRS thinks. FSRS-6 forgets with a very long tail, which fits many people on
 * average and few exactly; a plan that trusts it alone lets things lie too long with everybody else.
 */
const BELIEFS = [
  { decay: FSRS_DECAY, before: 0.5 },
  { decay: 0.5, before: 0.3 },
  { decay: 2, before: 0.2 },
].flatMap(({ decay, before }) =>
  [
    { scale: 0.5, likely: 0.25 },
    { scale: 1, likely: 0.5 },
    { scale: 2, likely: 0.25 },
  ].map(({ scale, likely }) => ({ decay, scale, before: before * likely })),
);

const LEAST_LOG = -8;
const MOST_LOG = 10;
const STEPS = 360;

/** `ratio`: days by stability. */
const powerLaw = (ratio: number, decay: number): number => (1 + (0.9 ** (-1 / decay) - 1) * ratio) ** -decay;

/** How often FSRS's stability had passed when it predicted this recall. */
const ratioOf = (recall: number): number => (recall ** (-1 / FSRS_DECAY) - 1) / (0.9 ** (-1 / FSRS_DECAY) - 1);

/** How a learner forgets, as far as their reviews tell: the beliefs above, weighed by how well each foretold them. */
export function forgettingOf(tested: readonly Tested[]): Forgetting {
  const logs = BELIEFS.map(({ decay, scale, before }) =>
    tested.reduce((sum, { predicted, recalled }) => {
      const recall = Math.min(Math.max(powerLaw(ratioOf(Math.max(predicted, 0.05)) / scale, decay), 0.001), 0.999);
      return sum + Math.log(recalled ? recall : 1 - recall);
    }, Math.log(before)),
  );
  const best = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - best));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const table = Float64Array.from({ length: STEPS + 2 }, (_, step) => {
    const ratio = Math.exp(LEAST_LOG + (step * (MOST_LOG - LEAST_LOG)) / STEPS);
    return BELIEFS.reduce(
      (recall, { decay, scale }, place) => recall + ((weights[place] ?? 0) / sum) * powerLaw(ratio / scale, decay),
      0,
    );
  });
  return (stability, days) => {
    if (days <= 0) return 1;
    const exact = ((Math.log(days / stability) - LEAST_LOG) * STEPS) / (MOST_LOG - LEAST_LOG);
    const step = Math.min(Math.max(Math.floor(exact), 0), STEPS);
    const part = Math.min(Math.max(exact - step, 0), 1);
    return (table[step] ?? 1) * (1 - part) + (table[step + 1] ?? 0) * part;
  };
}
