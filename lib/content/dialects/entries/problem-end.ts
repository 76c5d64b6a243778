import { labelAlone } from "../marks/label";
import type { Document } from "../series/candidate";
import type { Span } from "./span";

/** What a label says of the part that puts a problem right. */
const REMEDY = /解决|办法|处理|修复|fix|resolution|remedy|workaround|solved/i;

/**
 * Where the part ends that says what is asked, below its own heading or label: `### Problem` above `### Remedy`,
 * `**Problem:**` above `**Remedy:**`; null where none does.
 */
export function problemEnd({ end }: Span, from: number, { units, marks }: Document): number | null {
  const first = units[from];
  const isHeading = first?.type === "heading" && labelAlone(first.text)?.role === "question";
  const isLabel = first?.type === "text" && marks[from]?.label?.role === "question" && marks[from].strong !== null;
  for (let at = from + 1; at < end && (isHeading || isLabel); at += 1) {
    const [unit, label] = [units[at], marks[at]?.label];
    if (isHeading ? unit?.type === "heading" && unit.depth <= first.depth : label?.alone && REMEDY.test(label.name))
      return at;
  }
  return null;
}

const HINT = /提示$|hints?$|tips?$/;

/** `Tips: choose one column.` right below what is asked, above the answer. */
export function isHint(at: number, { units, marks }: Document): boolean {
  const label = marks[at]?.label;
  return units[at]?.type === "text" && label?.role === "note" && !label.alone && HINT.test(label.name);
}
