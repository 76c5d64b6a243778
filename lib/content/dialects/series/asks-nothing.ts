import type { Mark } from "../marks/mark";
import { isPlaceholder } from "../marks/words";
import type { Unit } from "../units/unit";

/** `Total questions: 10` counts them. */
const COUNTS =
  /^(?:[\d\s\p{P}]+$|(?:[^?？]{1,40}[:：]\s*)?\d+\s*(?:questions?|points?|marks?|minutes?|题|道|分)(?!\p{L})[^?？]{0,24}$)/iu;

/** `Weight: ★★★★`: what stands behind the colon only rates. */
const RATING = /^[^:：?？]{1,24}[:：][^\p{L}\p{N}_（()）?？]*[⭐★☆\p{Extended_Pictographic}][^\p{L}\p{N}]*$/u;

/** `code/main.py` */
const FILE = /^[\w./-]{1,100}\.[a-z]\w{0,4}$/i;

/** `[TOC]`: a program puts the contents there. */
const CONTENTS = /^\[{1,2}_?toc_?\]{1,2}$/i;

/** Whether a line that is no heading says something about the questions or stands beside them, however it is marked. */
export const asksNothing = ({ title, asks }: { title: string; asks: number }, unit: Unit, { label }: Mark): boolean =>
  (COUNTS.test(title) && asks < 0.4 && (label !== null || /\p{L}/u.test(title))) ||
  RATING.test(unit.text) ||
  CONTENTS.test(unit.text) ||
  (title !== "" && isPlaceholder(title)) ||
  isLeftOpen(title) ||
  // `Example 2:` says nothing itself.
  (label?.role === null && label.ordinal !== null && title === "") ||
  namesFile(unit);

/** `Slide: to do` says what its author has not filled in yet. */
function isLeftOpen(title: string): boolean {
  const [, behind = ""] = /^[^:：?？]{1,24}[:：](.{1,24})$/u.exec(title) ?? [];
  return /[\p{L}\p{N}]/u.test(behind) && isPlaceholder(behind);
}

/** A file to look into: all of it is code. */
const namesFile = ({ pieces, text }: Unit): boolean =>
  FILE.test(text.trim()) && pieces.every((piece) => piece.code || piece.text.trim() === "");
