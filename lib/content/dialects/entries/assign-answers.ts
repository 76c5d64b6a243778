import type { AnswerList } from "./answer-lists";
import type { Entry } from "./entry";

/** Lists that answer the questions above them, by number: as many as there are open questions, or nearly. */
export function assignAnswers(
  entries: readonly Entry[],
  lists: readonly AnswerList[],
): Map<Entry, { from: number; to: number }> {
  const assigned = new Map<Entry, { from: number; to: number }>();
  let after = 0;
  for (const list of lists) {
    const open = entries.filter(({ span, answered }) => !answered && span.start < list.from && span.start >= after);
    const byNumber = new Map(open.map((entry) => [entry.number, entry]));
    // Numbers that begin again in every section pair up in order, when they all do.
    if (open.length === list.answers.length && open.every((entry, at) => entry.number === list.answers[at]?.number)) {
      for (const [at, entry] of open.entries()) {
        const answer = list.answers[at];
        if (answer) assigned.set(entry, { from: answer.from, to: answer.to });
      }
      after = list.from;
      continue;
    }
    const pairs = list.answers.flatMap(({ number, from, to }) => {
      const entry = byNumber.get(number);
      return entry ? [{ entry, from, to }] : [];
    });
    if (pairs.length < 0.6 * list.answers.length || byNumber.size !== open.length) continue;
    for (const { entry, from, to } of pairs) assigned.set(entry, { from, to });
    after = list.from;
  }
  return assigned;
}
