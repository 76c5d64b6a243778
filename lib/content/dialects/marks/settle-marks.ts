import type { Unit } from "../units/unit";
import { labelTwins } from "./answer-twins";
import { labelCardLines } from "./card-lines";
import { labelSides } from "./card-sides";
import { labelCards } from "./cards";
import { labelCounted } from "./counted-labels";
import { numberGlued } from "./glued-numbers";
import { labelKinds } from "./kind-headings";
import { countLetters } from "./letter-headings";
import { markOf, type Mark } from "./mark";
import { labelProblems } from "./problem-headings";
import { settleLabels } from "./settle-labels";
import { settleRomans } from "./small-romans";
import { labelTurns } from "./turns";

/** What is told of a line by the others, in this order: numbers first, then what labels a question or its answer. */
const SETTLERS = [
  settleRomans,
  countLetters,
  numberGlued,
  labelProblems,
  labelCounted,
  labelCards,
  labelCardLines,
  labelSides,
  labelTurns,
  labelKinds,
  labelTwins,
] as const;

/** How every line is marked, once all lines are known. */
export const settleMarks = (units: readonly Unit[]): readonly Mark[] =>
  SETTLERS.reduce<readonly Mark[]>((marks, settle) => settle(marks, units), settleLabels(units.map(markOf), units));
