import type { Alphabet } from "./letters";
import type { Marked } from "./signs";

/** A line (or part of one) that may be an option. */
export type OptionRow = {
  /** Index of its unit; several rows may share one. */
  readonly unit: number;
  /** Last unit that belongs to it. */
  lastUnit: number;
  /** 0 for A. */
  readonly letter: number | null;
  /** What its letter is of, where that is not A, B, C. */
  readonly alphabet: Alphabet | null;
  readonly text: string;
  readonly checked: boolean | null;
  readonly marked: Marked;
  /** Its text is all of its words, though it has more units: they judge it. */
  readonly isWhole?: boolean;
};

/** A row of nothing but words. */
export const plainRow = (unit: number, text: string, marked: Marked): OptionRow => ({
  unit,
  lastUnit: unit,
  letter: null,
  alphabet: null,
  text,
  checked: null,
  marked,
});
