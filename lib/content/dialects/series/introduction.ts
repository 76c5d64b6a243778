import { announces } from "../marks/words";
import type { Unit } from "../units/unit";
import type { Document } from "./candidate";

/** Letters of a paragraph from which it introduces what follows: a tag, a date or a link is shorter. */
const SPOKEN = 24;

/** What an author sets out to solve: it announces no question. */
const TROUBLES = /problems?|challenges?|问题/gi;

/** Whether a document opens with prose, above its first section, that does not say that questions follow: as articles do. */
export function opensWithProse({ units, titleUnit }: Document): boolean {
  const first = units.findIndex(({ type }, at) => type === "heading" && at !== titleUnit);
  const prose = units.slice(0, Math.max(0, first)).filter(isProse);
  return prose.length > 0 && !prose.some(({ text }) => announces(text.replace(TROUBLES, "")));
}

/** A line outside of lists none of whose words lead elsewhere. */
const isProse = ({ type, path, text, pieces }: Unit): boolean =>
  type === "text" &&
  path.every((around) => around.type === "quote") &&
  text.length >= SPOKEN &&
  pieces.every(({ link }) => link === null);
