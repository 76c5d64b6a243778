import type { Piece, Unit } from "../units/unit";
import { asksOf } from "./asks-of";
import { labelAlone, stripLabel, type Label, type StrippedLabel } from "./label";
import { bareOrdinal, stripOrdinal, type Ordinal, type Stripped } from "./ordinal";
import { isRating } from "./rating";
import { withoutSource } from "./without-source";

/** How a line is marked, and what is left when number and label are taken away. */
export type Mark = {
  readonly ordinal: Ordinal | null;
  readonly label: Label | null;
  /** Plain text without number and label. */
  readonly title: string;
  /** Plain text without number. */
  readonly labelled: string;
  /** Whether all of its words are bold, or those at its start. */
  readonly strong: "whole" | "lead" | null;
  /** Where the start is bold: what stands there, and what follows. */
  readonly lead: { readonly text: string; readonly rest: string } | null;
  /** How much the title sounds like a question, 0 to 1. */
  readonly asks: number;
};

const DECORATION = /^(?:(?!\u{1f51f})[\s\p{Extended_Pictographic}\u{fe0f}\u{fffc}•·▪●○◆◇■□★☆►▶➤→※✦])+(?!\u{20e3})/u;
const WORDS = /[\p{L}\p{N}]/u;

export function markOf(unit: Unit): Mark {
  const pieces = unit.pieces;
  const strong = unit.type === "heading" ? null : strongOf(pieces);
  const text = undecorated(withoutStars(oneLine(unit.text)));
  const alone = unit.type === "row" ? null : labelAlone(text);
  if (alone) return { ordinal: null, label: alone, title: "", labelled: tidy(text), strong, lead: null, asks: 0 };
  const bare = unit.type === "heading" ? bareOrdinal(text) : null;
  const stripped = bare
    ? { ordinal: bare, label: null, rest: "", labelled: "" }
    : strip(text, unit.type === "heading" || strong === "whole");
  const { ordinal, label, rest, labelled: whole } = stripped;
  const number = ordinal ?? label?.ordinal ?? (unit.opens?.number != null ? itemOrdinal(unit.opens.number) : null);
  const title = withoutSource(tidy(rest));
  return {
    ordinal: number,
    label,
    title,
    labelled: tidy(whole),
    strong,
    lead: strong === "lead" ? leadOf(pieces) : null,
    asks: asksOf(title, pieces),
  };
}

/** Number and label may stand in either order: `1. 问：`, `Q1. `, `题目 2：3)`. */
function strip(
  text: string,
  isTitle: boolean,
): { ordinal: Ordinal | null; label: Label | null; rest: string; labelled: string } {
  let rest = text;
  let unlabelled: string | null = null;
  let ordinal: Ordinal | null = null;
  let label: Label | null = null;
  for (let turn = 0; turn < 3; turn += 1) {
    const numbered: Stripped | null = ordinal ? null : stripOrdinal(rest, isTitle);
    if (numbered && (numbered.rest !== "" || turn > 0)) {
      ordinal = numbered.ordinal;
      rest = undecorated(numbered.rest);
      continue;
    }
    const labelled: StrippedLabel | null = label ? null : stripLabel(rest);
    if (!labelled) break;
    unlabelled = rest;
    label = labelled.label;
    rest = undecorated(labelled.rest);
  }
  const isRated = (ordinal !== null || label !== null) && isRating(rest);
  return { ordinal, label, rest: isRated ? "" : rest, labelled: unlabelled ?? rest };
}

/** `**Which one? **` is bold to its author, though the space at its end makes stars of it. */
function withoutStars(text: string): string {
  const next = text.startsWith("**") ? text.indexOf("**", 2) : 0;
  if (next === -1) return text.slice(2);
  return next > 0 && next === text.length - 2 ? text.slice(2, -2).trim() : text;
}

const oneLine = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
const undecorated = (text: string) => text.replace(DECORATION, "").trim();
const tidy = (text: string) =>
  text
    .replace(/\u{fffc}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
const itemOrdinal = (value: number): Ordinal => ({
  kind: "arabic",
  value,
  prefix: "",
  written: String(value),
  bracketed: false,
});

function strongOf(pieces: readonly Piece[]): Mark["strong"] {
  const spoken = pieces.filter(({ text }) => WORDS.test(text));
  if (spoken.length === 0) return null;
  const first = spoken.findIndex(({ strong, text }) => strong && /\p{L}/u.test(text));
  const before = spoken.slice(0, first < 0 ? spoken.length : first);
  // A number, or a number and a label, may stand before the bold words.
  if (
    first < 0 ||
    before.some(
      ({ strong, text }) => !strong && !/^[\s\p{P}\p{S}]*(?:\p{N}{1,4}|[A-Za-z]{1,2})?[\s\p{P}\p{S}]*$/u.test(text),
    )
  )
    return null;
  return spoken.slice(first).every(({ strong, link }) => strong || link !== null) ? "whole" : "lead";
}

function leadOf(pieces: readonly Piece[]): Mark["lead"] {
  const first = pieces.findIndex(({ strong, text }) => strong && WORDS.test(text));
  let end = first;
  while (end < pieces.length && pieces[end]?.strong) end += 1;
  const textOf = (some: readonly Piece[]) =>
    some
      .map(({ text }) => text)
      .join("")
      .trim();
  const stripped = strip(undecorated(textOf(pieces.slice(0, end))), true);
  return { text: tidy(stripped.rest), rest: tidy(textOf(pieces.slice(end))) };
}
