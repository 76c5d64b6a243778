import type { Document } from "../series/candidate";
import type { assignKeys, findKeyBlocks } from "./answer-keys";
import type { AnswerList } from "./answer-lists";
import type { assignAnswers } from "./assign-answers";
import { keyIn } from "./key-said";
import { byWords } from "./key-words";
import type { Entry } from "./entry";

/** Where lists of keys and answers begin, the line that announces them included. */
export function stopsOf(
  { units, marks }: Document,
  blocks: ReturnType<typeof findKeyBlocks>,
  lists: readonly AnswerList[],
): number[] {
  const isBefore = (at: number): boolean => {
    const mark = marks[at];
    if (
      (mark?.label?.role === "answer" && mark.title === "") ||
      (mark?.strong === "whole" && /[:：]$/.test(units[at]?.text ?? "")) ||
      units[at]?.type === "tag" ||
      units[at]?.type === "rule"
    )
      return true;
    return units[at]?.type === "heading" && mark?.ordinal === null && mark.label === null && mark.asks < 0.4;
  };
  const before = (from: number) => {
    let at = from;
    while (at > 0 && isBefore(at - 1)) at -= 1;
    return at;
  };
  return [...blocks.map(({ from }) => before(from)), ...lists.map(({ from }) => from)].toSorted((a, b) => a - b);
}

/** Questions with the keys and answers that stand in lists further below. */
export function answerFromBelow(
  entries: readonly Entry[],
  keys: ReturnType<typeof assignKeys>,
  answers: ReturnType<typeof assignAnswers>,
  document: Document,
): Entry[] {
  return entries.map((entry): Entry => {
    const key = keys.get(entry);
    if (key)
      return {
        ...entry,
        correct: key.correct,
        answered: true,
        below: key.unit === null ? null : { from: key.unit, to: key.unit + 1 },
      };
    const answer = answers.get(entry);
    if (!answer) return entry;
    const { said, words } = keyIn(document, answer.from, answer.to, entry.options);
    const texts = entry.options.map(({ text }) => text);
    const correct =
      entry.options.length === 0 || entry.correct.length > 0
        ? entry.correct
        : said.length > 0
          ? said
          : byWords(words, texts);
    return { ...entry, correct, answered: true, below: answer };
  });
}
