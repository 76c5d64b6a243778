import type { Document } from "../series/candidate";
import { isProgram } from "../units/program";
import type { Span } from "./span";

/** Words right above code that shows what goes into a program and what comes out. */
const SHOWS =
  /(?:examples?|inputs?|outputs?|sample|constraints?|示例|样例|例如|比如|输入|输出|接口|given|returns?|expected|schema|tables?)[^\n]{0,20}[:：]?\s*$/i;
/** A line that says nothing but that such code follows. */
const EXAMPLE =
  /^(?:sample |for )?(?:examples?|inputs?|outputs?|sample|示例|样例|例如|(?:样例|示例)?(?:输入|输出)(?:样例|示例|描述|格式)?)\s?\d{0,2}\s?[:：]?$/i;
const DATA = /^\s*(?:input|output|\[|\{|\d|"|输入|输出)/i;

/** What a program must do, with examples, is prompt; the first code that is no example answers it. */
export function taskEnd(span: Span, { units, marks }: Document, from: number): number {
  let behind = from;
  let isFrom = false;
  for (let at = from; at < span.end; at += 1) {
    const unit = units[at];
    const leads = unit?.pieces.some(({ link, image }) => image || (link !== null && !link.startsWith("#"))) ?? false;
    // Where a task is from says nothing of where its answer begins.
    const isNote = marks[at]?.label?.role === "note";
    if (leads && !isNote) return behind;
    isFrom ||= leads;
    if (!unit || (unit.type !== "code" && !isProgram(unit))) continue;
    const before = units
      .slice(Math.max(from - 1, at - 2), at)
      .map(({ text }) => text)
      .join("\n");
    const isData = DATA.test(unit.text);
    if (!isData && !SHOWS.test(before)) return behind;
    if (EXAMPLE.test(units[at - 1]?.text ?? "") || (behind > from && isData)) behind = at + 1;
  }
  return isFrom ? behind : span.end;
}

/** Whether the first code below a title is an example, and said to be one. */
export function opensWithExample({ end }: Span, { units }: Document, from: number): boolean {
  const code = units.findIndex(({ type }, at) => at >= from && type === "code");
  return code >= from && code < end && EXAMPLE.test(units[code - 1]?.text ?? "");
}
