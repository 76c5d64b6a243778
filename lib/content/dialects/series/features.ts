import type { Candidate } from "./candidate";
import type { Evidence } from "./evidence";

/** What the members of a series have in common: shares of them, 0 to 1. */
export type Features = {
  readonly asks: number;
  /** How far their words are those of questions, in log odds: the mean of those that have any. */
  readonly sounds: number;
  readonly numbered: number;
  /** Share of numbers that go on from the one before, or begin again at 1. */
  readonly runs: number;
  readonly labelled: boolean;
  readonly untitled: number;
  readonly answers: number;
  readonly options: number;
  readonly bodies: number;
  readonly announced: number;
  readonly coded: number;
  readonly below: number;
  readonly introduced: boolean;
  readonly led: number;
  readonly called: number;
  readonly examined: number;
  readonly inline: number;
  readonly states: number;
  readonly leads: number;
  readonly listed: number;
  readonly quoted: number;
  readonly prompted: number;
  readonly folded: number;
  readonly tasks: number;
  readonly forms: number;
  /** Share of different titles. */
  readonly distinct: number;
};

export function featuresOf(members: readonly Candidate[], evidence: readonly Evidence[]): Features {
  const kept = members.flatMap((member, index) =>
    evidence[index]?.frame ? [] : [{ member, evidence: evidence[index] }],
  );
  const count = Math.max(1, kept.length);
  // A guide's headings are its own: those that frame it show that the others beside them are sections, too.
  const framing = members.filter(({ rank }, index) => rank < 7 && evidence[index]?.framing).length;
  const share = (test: (one: (typeof kept)[number]) => boolean) => kept.filter(test).length / count;
  const numbers = kept.flatMap(({ member }) => (member.mark.ordinal ? [member.mark.ordinal.value] : []));
  const running = numbers.filter((value, at) => value === 1 || at === 0 || value === (numbers[at - 1] ?? 0) + 1);
  const labelled = share(({ member }) => member.mark.label?.role === "question") > 0.5;
  const titled = kept.filter(({ member }) => member.title !== "");
  return {
    asks: kept.reduce((sum, { member }) => sum + member.asks, 0) / (count + framing),
    sounds: titled.reduce((sum, { member }) => sum + member.sounds, 0) / Math.max(1, titled.length),
    numbered: numbers.length / count,
    runs: numbers.length === 0 ? 0 : running.length / numbers.length,
    labelled,
    untitled: share(({ member }) => member.title === ""),
    answers: share(({ evidence: one }) => one?.answer === true),
    options: share(({ evidence: one }) => one?.options === true),
    bodies: share(({ evidence: one }) => (one?.body ?? 0) > 0),
    announced: kept.reduce((sum, { evidence: one }) => sum + (one?.announced ?? 0), 0) / count,
    coded: share(({ evidence: one }) => one?.code === true),
    below: share(({ evidence: one }) => one?.below === true),
    examined: share(({ evidence: one }) => one?.examined === true),
    inline: share(({ evidence: one }) => one?.inline === true),
    listed: share(({ evidence: one }) => one?.listed === true),
    quoted: share(({ evidence: one }) => one?.quoted === true),
    prompted: share(({ evidence: one }) => one?.prompted === true),
    folded: share(({ evidence: one }) => one?.folded === true),
    leads: share(({ evidence: one }) => one?.leads === true),
    forms: share(({ evidence: one }) => one?.form === true),
    tasks: share(({ evidence: one }) => one?.task === true),
    states: share(({ evidence: one }) => one?.states === true),
    led: share(({ evidence: one }) => one?.led === true),
    called: share(({ evidence: one }) => one?.called === true),
    introduced: evidence[0]?.introduced === true,
    distinct: new Set(kept.map(({ member }) => member.title)).size / count,
  };
}
