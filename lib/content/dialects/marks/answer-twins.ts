import type { Unit } from "../units/unit";
import { labelAlone } from "./label";
import type { Mark } from "./mark";

/** Least headings that the next one repeats, with a word that says that it answers. */
const LEAST = 2;

/** `## Tides quiz` above `## Tides quiz: solution`: headings that the next of their level repeats ask what that answers. */
export function labelTwins(marks: readonly Mark[], units: readonly Unit[]): readonly Mark[] {
  const answers = new Map<number, number>();
  const open = new Map<number, number>();
  for (const [at, { type, depth, text }] of units.entries()) {
    if (type !== "heading") continue;
    const before = open.get(depth);
    if (before !== undefined && isAnswerTo(units[before]?.text ?? "", text)) answers.set(at, before);
    for (const other of [...open.keys()]) if (other >= depth) open.delete(other);
    open.set(depth, at);
  }
  if (answers.size < LEAST) return marks;
  const asked = new Set(answers.values());
  return marks.map((mark, at): Mark => {
    const ordinal = mark.ordinal;
    if (answers.has(at))
      return { ...mark, label: { name: "twin", role: "answer", ordinal, alone: true }, title: "", asks: 0 };
    if (!asked.has(at) || mark.label?.role === "question") return mark;
    return { ...mark, label: { name: "twin", role: "question", ordinal, alone: false } };
  });
}

/** Whether a heading says the words of another one, and behind them only that it answers. */
function isAnswerTo(question: string, heading: string): boolean {
  if (question === "" || !heading.toLowerCase().startsWith(question.toLowerCase())) return false;
  const said = heading.slice(question.length).replace(/[^\p{L}\p{N}]+/gu, " ");
  return labelAlone(said.trim())?.role === "answer";
}
