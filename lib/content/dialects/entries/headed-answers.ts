import { leastOf } from "@/lib/core/extremes";
import { foldTitle } from "../marks/fold-title";
import { pairsOf, shareOf } from "../marks/letter-pairs";
import type { Document } from "../series/candidate";
import { findAnswerLists, type AnswerList } from "./answer-lists";

/** Words of a heading above answers, and of one of them. */
const SPEAKS = /\banswers?\b|\bsolutions?\b|答案|解答|解析|题解/iu;
/** How far a heading may ask and still answer, and share of a question's letter pairs that it has when it is stated again. */
const ASKS = 0.4;
const ALIKE = 0.4;

/** Headings of a document that speak of answers, beyond which every question has one of its own. */
const MAX_SPEAKING = 2;

/**
 * Headings with the numbers of headings further above, below one that speaks of answers: `### 2.3 Answer`. Each answers
 * what has its number; a few may answer all that there is an answer to.
 */
function findHeadedAnswers(document: Document): AnswerList[] {
  const { units, marks, titleUnit } = document;
  const speaking = units.flatMap(({ type, text }, at) =>
    type === "heading" && at !== titleUnit && !marks[at]?.ordinal && SPEAKS.test(text) && (marks[at]?.asks ?? 1) < ASKS
      ? [at]
      : [],
  );
  return speaking.length > MAX_SPEAKING ? [] : speaking.flatMap((at) => headedBelow(at, document) ?? []);
}

/** Lists of answers in the order of the document, by whatever their answers are numbered. */
export function findListsOfAnswers(document: Document): readonly AnswerList[] {
  const lists = findAnswerLists(document);
  const headed = findHeadedAnswers(document).filter(({ from }) => lists.every((list) => list.from !== from));
  return [...lists, ...headed].toSorted((a, b) => a.from - b.from);
}

function headedBelow(index: number, { units, marks }: Document): AnswerList | null {
  const { depth = 6, path = [] } = units[index] ?? {};
  const after = units.findIndex((unit, at) => at > index && unit.type === "heading" && unit.depth <= depth);
  const end = after < 0 ? units.length : after;
  const headings = units.flatMap(({ type }, at) => (type === "heading" && at > index && at < end ? [at] : []));
  const least = leastOf(headings.map((at) => units[at]?.depth ?? 6));
  const answers = headings.filter((at) => units[at]?.depth === least);
  if (answers.length < 2 || path.length > 0) return null;
  const asking = new Map<string, number | null>();
  for (let at = 0; at < index; at += 1) {
    const written = units[at]?.type === "heading" ? marks[at]?.ordinal?.written : undefined;
    if (written !== undefined) asking.set(written, asking.has(written) ? null : at);
  }
  const found = answers.flatMap((at, place) => {
    const { value: number = 0, written = "" } = marks[at]?.ordinal ?? {};
    const question = asking.get(written) ?? null;
    if (question === null || !isAnswerTo(at, question, { units, marks })) return [];
    let to = answers[place + 1] ?? end;
    while (units[to - 1]?.type === "rule" || units[to - 1]?.type === "tag") to -= 1;
    return [{ number, written, from: at, to, question }];
  });
  return found.length === answers.length ? { from: index, answers: found, restated: false } : null;
}

/** Whether a heading says that it answers, or only the words of the question again, and does not ask. */
function isAnswerTo(at: number, question: number, { units, marks }: Pick<Document, "units" | "marks">): boolean {
  const title = marks[at]?.title ?? "";
  const alike = shareOf(pairsOf(foldTitle(title)), pairsOf(foldTitle(marks[question]?.title ?? "")));
  return (marks[at]?.asks ?? 1) < ASKS && (title === "" || SPEAKS.test(units[at]?.text ?? "") || alike >= ALIKE);
}
