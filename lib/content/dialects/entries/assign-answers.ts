import type { AnswerList } from "./answer-lists";
import { counted } from "./answer-starts";
import { assignParts } from "./assign-parts";
import type { Document } from "../series/candidate";
import type { Entry } from "./entry";

/** Lists that answer the questions above them, by number: as many as there are open questions, or nearly. */
export function assignAnswers(
  entries: readonly Entry[],
  lists: readonly AnswerList[],
  document: Document,
): Map<Entry, { from: number; to: number }> {
  const assigned = new Map<Entry, { from: number; to: number }>();
  let after = 0;
  for (const list of lists) {
    const since = between(entries, after, list.from);
    if (list.restated && assignRestated(since, list, assigned)) {
      after = list.from;
      continue;
    }
    if (assignHeaded(entries, list, assigned)) continue;
    const open = since.filter(({ answered }) => !answered);
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
    if (pairs.length < 0.6 * list.answers.length || byNumber.size !== open.length) {
      if (assignParts(entries, open, list, document, assigned)) after = list.from;
      continue;
    }
    for (const { entry, from, to } of pairs) assigned.set(entry, { from, to });
    after = list.from;
  }
  return assigned;
}

/** The entries that begin in units `from..to`; they stand in the order of the document. */
function between(entries: readonly Entry[], from: number, to: number): readonly Entry[] {
  const place = (unit: number) => {
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[middle]?.span.start ?? 0) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return entries.slice(place(from), place(to));
}

/** Units below the heading with an answer's number in which its question may begin. */
const NEAR = 3;

/** Answers that name the heading they belong to: the question is that heading, or what is asked right below it. */
function assignHeaded(
  entries: readonly Entry[],
  { answers }: AnswerList,
  assigned: Map<Entry, { from: number; to: number }>,
): boolean {
  for (const { question, from, to } of answers) {
    if (question === undefined) continue;
    const entry = entries.find(({ span: { start } }) => start >= question && start < question + NEAR);
    if (entry && !assigned.has(entry)) assigned.set(entry, { from, to });
  }
  return answers.some(({ question }) => question !== undefined);
}

/** Least share of restated answers whose question is found. */
const FOUND = 0.8;

/** Answers below the label and number of their question: the first below each is its answer. */
function assignRestated(
  entries: readonly Entry[],
  { answers }: AnswerList,
  assigned: Map<Entry, { from: number; to: number }>,
): boolean {
  const keyOf = ({ span }: Entry) => counted(span.weighed.candidate.mark) ?? "";
  const restated = new Set(answers.map(({ written }) => written));
  const above = entries.filter((entry) => restated.has(keyOf(entry)));
  const byNumber = new Map(above.map((entry) => [keyOf(entry), entry]));
  const found = answers.filter(({ written }) => byNumber.has(written));
  if (byNumber.size !== above.length || found.length < FOUND * answers.length) return false;
  for (const { written, from, to } of found) {
    const entry = byNumber.get(written);
    if (entry && !assigned.has(entry)) assigned.set(entry, { from, to });
  }
  return true;
}
