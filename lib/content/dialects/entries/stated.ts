import type { Document } from "../series/candidate";
import type { Unit } from "../units/unit";
import { refersToCode } from "./refers-to-code";
import type { Span } from "./span";

/** Share of titles with a question mark from which they are more than names of tasks. */
const ASKING = 0.6;

/**
 * Where the answer begins below a title that only names a task, when a label right below says what is asked (`**Task:**`):
 * the words behind that label, what they lead to, and what other labels add (requirements, topics) are all asked. Null
 * where no such label stands there.
 */
export function statedEnd({ start, end, weighed }: Span, from: number, document: Document): number | null {
  const { units, marks } = document;
  if (units[start]?.type !== "heading" || marks[from]?.label?.role !== "question") return null;
  // Where the titles ask themselves, that label is a misnomer.
  const { members } = weighed.series;
  if (members.filter(({ title }) => /[?？]/.test(title)).length >= ASKING * members.length) return null;
  let at = from;
  let last = from;
  while (at < end && (isSilent(units[at]) || labels(at, document))) {
    if (!isSilent(units[at])) last = at;
    at += 1;
    while (at < end && goesOn(at, document)) at += 1;
  }
  // What an unknown label says last is the answer.
  return marks[last]?.label?.role === null ? last : at;
}

const isSilent = (unit: Unit | undefined): boolean =>
  unit?.text === "" || unit?.type === "rule" || unit?.type === "tag";

const labels = (at: number, { units, marks }: Document): boolean =>
  units[at]?.type === "text" && marks[at]?.label != null && marks[at].label.role !== "answer";

/** Whether a line is of the paragraph above it, or of the list or code that this leads to. */
function goesOn(at: number, { units, marks }: Document): boolean {
  const [before, here] = [units[at - 1], units[at]];
  if (!before || !here || here.type === "heading" || marks[at]?.label) return false;
  if (here.block === before.block) return true;
  const led =
    /[:：]\s*$/.test(before.text) ||
    marks[at - 1]?.label?.alone === true ||
    (here.type === "code" && refersToCode(marks[at - 1]?.title ?? ""));
  return here.path.length > 0 || here.type === "code" ? led || before.path.length > 0 || before.type === "code" : false;
}
