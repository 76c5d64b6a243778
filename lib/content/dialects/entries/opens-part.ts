import type { Document } from "../series/candidate";

/** Whether a line is bold, not one of a list, and asks nothing: above answers it names the part that they are of. */
export const opensPart = (at: number, { units, marks }: Document): boolean =>
  units[at]?.type === "text" &&
  units[at].path.length === 0 &&
  marks[at]?.strong === "whole" &&
  marks[at].asks < 0.4 &&
  units[at - 1]?.block !== units[at].block;
