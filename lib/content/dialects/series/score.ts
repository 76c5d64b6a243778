import type { Candidate } from "./candidate";
import type { Evidence } from "./evidence";

export type Series = {
  readonly signature: string;
  readonly members: readonly Candidate[];
  readonly evidence: readonly Evidence[];
  readonly features: Features;
  /** Log odds that its members are questions. */
  readonly score: number;
};

/** Share of the paragraphs below which plain questions are rhetoric. */
const SPARSE = 0.25;

type Features = {
  readonly asks: number;
  readonly numbered: number;
  /** Share of numbers that go on from the one before, or begin again at 1. */
  readonly runs: number;
  readonly labelled: boolean;
  readonly answers: number;
  readonly options: number;
  readonly bodies: number;
  readonly announced: number;
  readonly coded: number;
  readonly below: number;
  readonly introduced: boolean;
  readonly examined: number;
  readonly inline: number;
  readonly states: number;
  readonly listed: number;
  /** Share of different titles. */
  readonly distinct: number;
};

/** `paragraphs`: how many the document has; unmarked questions are questions only where they are many among them. */
export function scoreSeries(
  signature: string,
  members: readonly Candidate[],
  evidence: readonly Evidence[],
  paragraphs: number,
): Series {
  const features = featuresOf(members, evidence);
  const sparse = signature.startsWith("plain||") && members.length < SPARSE * paragraphs ? -2.5 : 0;
  return { signature, members, evidence, features, score: oddsOf(signature, features, members.length) + sparse };
}

function featuresOf(members: readonly Candidate[], evidence: readonly Evidence[]): Features {
  const kept = members.flatMap((member, index) =>
    evidence[index]?.frame ? [] : [{ member, evidence: evidence[index] }],
  );
  const count = Math.max(1, kept.length);
  const share = (test: (one: (typeof kept)[number]) => boolean) => kept.filter(test).length / count;
  const numbers = kept.flatMap(({ member }) => (member.mark.ordinal ? [member.mark.ordinal.value] : []));
  const running = numbers.filter((value, at) => value === 1 || at === 0 || value === (numbers[at - 1] ?? 0) + 1);
  const labelled = share(({ member }) => member.mark.label?.role === "question") > 0.5;
  return {
    asks: kept.reduce((sum, { member }) => sum + member.asks, 0) / count,
    numbered: numbers.length / count,
    runs: numbers.length === 0 ? 0 : running.length / numbers.length,
    labelled,
    answers: share(({ evidence: one }) => one?.answer === true),
    options: share(({ evidence: one }) => one?.options === true),
    bodies: share(({ evidence: one }) => (one?.body ?? 0) > 0),
    announced: share(({ evidence: one }) => one?.announced === true),
    coded: share(({ evidence: one }) => one?.code === true),
    below: share(({ evidence: one }) => one?.below === true),
    examined: share(({ evidence: one }) => one?.examined === true),
    inline: share(({ evidence: one }) => one?.inline === true),
    listed: share(({ evidence: one }) => one?.listed === true),
    states: share(({ evidence: one }) => one?.states === true),
    introduced: evidence[0]?.introduced === true,
    distinct: new Set(kept.map(({ member }) => member.title)).size / count,
  };
}

/** Weights set by hand on documents of many authors; each says how much one habit counts for questions. */
function oddsOf(signature: string, features: Features, count: number): number {
  const {
    asks,
    numbered,
    runs,
    labelled,
    answers,
    options,
    announced,
    distinct,
    coded,
    below,
    introduced,
    examined,
    states,
    listed,
  } = features;
  const labels = !labelled && distinct < 0.5 && numbered < 0.5 && asks < 0.7 && count > 3 ? -4 : 0;
  const few =
    count < (signature.startsWith("item") && announced < 0.5 ? 4 : 3) && !labelled && answers + options === 0
      ? signature.startsWith("item") && announced < 0.5
        ? -1.8
        : -0.8
      : 0;
  const form = signature.startsWith("plain")
    ? count < 3
      ? -5
      : -1.6
    : signature.startsWith("lead")
      ? -1.2
      : /^item\d+b/.test(signature)
        ? -0.6
        : signature.startsWith("summary")
          ? 1
          : 0;
  const sections = /\|chinese\|/.test(signature) && asks < 0.3 ? -1 : 0;
  return (
    -2.4 +
    (count >= 8 ? 6 : 5) * asks +
    0.8 * numbered * runs +
    (labelled ? 3 : 0) +
    2.5 * answers +
    3 * options +
    1.2 * announced +
    labels +
    form +
    sections +
    few -
    1.4 * states * (1 - Math.min(1, examined + options + coded)) +
    (numbered > 0.5 ? 0.8 * coded : 0) +
    (introduced && asks >= 0.1 ? 1.5 : 0) +
    (numbered > 0.5 ? 2 * examined : 0) +
    (listed >= 0.3 ? 4 * listed : 0) +
    (/^h\d/.test(signature) && count > 5 && below >= 0.5 ? 3 * below : 0)
  );
}
