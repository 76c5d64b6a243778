import type { Unit } from "./unit";

/** Least characters of a line between backticks that is a program, not a word. */
const PROGRAM = 16;

/** Whether a unit is a program: a fence, or a line all of which stands between backticks. */
export const isProgram = ({ type, fenced, text, pieces }: Unit): boolean =>
  type === "code"
    ? fenced && text !== ""
    : type === "text" && text.length >= PROGRAM && pieces.every((piece) => piece.code || piece.text.trim() === "");
