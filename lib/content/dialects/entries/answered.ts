import { isTurned } from "../marks/cards";
import { roleOf } from "../marks/label";
import { likeness } from "../marks/likeness";
import { isPlaceholder } from "../marks/words";
import type { Document } from "../series/candidate";
import { rowAnswered } from "../series/tables";
import type { Piece, Unit } from "../units/unit";
import { isBehindColon } from "./behind-colon";
import { isAbout } from "./profile";
import type { Span } from "./span";

/** Whether units hold more than placeholders and labels. */
export function isAnswered({ units, marks }: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    const mark = marks[at];
    if (!unit) continue;
    if (unit.type === "code" && unit.text !== "") return true;
    if (unit.type !== "text" && unit.type !== "row" && unit.type !== "heading") continue;
    if (
      unit.pieces.some(
        ({ image, link }) =>
          image || (link !== null && link !== "" && !link.startsWith("#") && mark?.label?.role === "answer"),
      )
    )
      return true;
    if (mark?.label?.role === "note" && isAbout(mark.label.name, marks)) continue;
    const isLabel = mark?.label?.role === "answer" || mark?.label?.role === "question";
    if (unit.summary || (isLabel && mark.title === "")) continue;
    const text = mark?.label?.role === "answer" ? mark.title : unit.text;
    if (unit.type === "heading" && /^(?:answer|solution|答案|解析|解答|题解|回答|参考)/i.test(text)) continue;
    if (!isPlaceholder(text) || unit.pieces.some(({ code }) => code)) return true;
  }
  return false;
}

/** An answer on the question's own line: after its bold words, after its question mark, in another cell, behind a link. */
export function inlineAnswer(span: Span, { units, tables }: Document, part: string): boolean {
  const { candidate } = span.weighed;
  const unit = units[span.start];
  if (!unit) return false;
  if (candidate.signature.startsWith("colon")) return isSaidBehind(candidate.title, unit.text);
  const table = tables.get(unit.block);
  if (unit.type === "row" && table) return rowAnswered(unit, table);
  if (isTurned(candidate.mark)) return true;
  if (candidate.mark.lead && candidate.mark.lead.rest.length > 8 && likeness(candidate.mark.lead.text) >= 0.75)
    return true;
  const spoken = unit.pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (spoken.some(({ link }) => link !== null && !link.startsWith("#") && link !== "")) return true;
  if (fillsIn(unit, part) || isLabelledBehind(unit.text) || isBoldBehind(span, units)) return true;
  if (isBehindColon(unit.text, units)) return true;
  return span.weighed.evidence.inline && span.weighed.series.features.inline >= 0.4;
}

/** `Is margin inherited? Answer: no`: a label, and words behind it, on the question's own line. */
function isLabelledBehind(text: string): boolean {
  const label = /[?？.。!！)）]\s+(\p{L}[\p{L} ]{0,20})[:：]\s*[\p{L}\p{N}]/u.exec(text)?.[1];
  return label !== undefined && roleOf(label.toLowerCase().replace(/\s/g, "")) === "answer";
}

/** Share of a series whose lines end in bold, above which that is how its author writes answers down. */
const BOLD = 0.4;
const boldShare = new WeakMap<Span["weighed"]["series"], number>();

/** Whether a line begins plainly and ends in bold, as others of its series do. */
function isBoldBehind({ start, weighed: { series } }: Span, units: readonly Unit[]): boolean {
  if (!endsInBold(units[start])) return false;
  // Every question of a long series asks this of the same series.
  const known =
    boldShare.get(series) ??
    series.members.filter(({ unit }) => endsInBold(units[unit])).length / series.members.length;
  boldShare.set(series, known);
  return known >= BOLD;
}

function endsInBold(unit: Unit | undefined): boolean {
  // `What is a **key**?` stresses a word of what it asks.
  const spoken =
    unit?.type === "text" && !/[?？][^\p{L}?？]*$/u.test(unit.text)
      ? unit.pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
      : [];
  return spoken.length > 1 && spoken[0]?.strong === false && spoken.at(-1)?.strong === true;
}

/** Blanks that are filled in (bold, coloured, underlined, code, in brackets), statements that are judged: the answer is in the line. */
function fillsIn(unit: Unit, part: string): boolean {
  const isMarked = ({ strong, code, coloured, slanted }: Piece) => strong || code || coloured || slanted === true;
  const marked = unit.pieces.filter((piece) => isMarked(piece) && /[\p{L}\p{N}]/u.test(piece.text));
  const plain = unit.pieces.some((piece) => !isMarked(piece) && /\p{L}{2}/u.test(piece.text));
  const bracketed = /[（(_]\s*[^\s（()）_][^（()）]*[)）_]/.test(unit.text);
  if (/填空|blank|补全|完成/i.test(part)) return (marked.length > 0 && plain) || bracketed;
  if (/判断|true.?(?:or|\/)/i.test(part))
    return /^\s*[（(]?\s*[√×✓✗✔✘✖❌✅☑]|[（(]?\s*(?:[√×✓✗✔✘✖❌✅☑对错TF]|正确|错误|true|false)\uFE0F?\s*[)）]?\s*[。.]?$/iu.test(
      unit.text,
    );
  return unit.pieces.some(
    ({ strong, text }, at) =>
      strong &&
      text.length < 40 &&
      /[（(]\s*$/.test(unit.pieces[at - 1]?.text ?? "") &&
      /^\s*[)）]/.test(unit.pieces[at + 1]?.text ?? ""),
  );
}

/** Whether words stand behind a title on its line, after a colon or a question mark. */
const isSaidBehind = (title: string, text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(text.indexOf(title) + title.length));
