import { announcesPrograms } from "../marks/words";
import { isProgram } from "../units/program";
import type { Unit } from "../units/unit";
import type { Entry } from "./entry";
import { kindOf, wonders } from "./kind";

/** Whether what stands below a title that only tells a story asks for a program. */
export const givesTask = ({ title, titleTo, answerFrom, options }: Entry, units: readonly Unit[]): boolean =>
  options.length === 0 &&
  !wonders(title) &&
  units
    .slice(titleTo + 1, Math.min(answerFrom, titleTo + 9))
    .some(({ type, text }) => type === "text" && !wonders(text) && kindOf(text, 0, []) === "coding");

/** `输入描述：`, `Output format`, alone on its line. */
const FORMATS: readonly RegExp[] = [
  /^(?:输入|input)\s?(?:描述|格式|说明|数据|formats?|description|specification)\s*[:：]?$/i,
  /^(?:输出|output)\s?(?:描述|格式|说明|数据|formats?|description|specification)\s*[:：]?$/i,
];

/** Whether what is asked says what goes into a program and what comes out of it. */
export const tellsFormats = ({ titleTo, answerFrom, options }: Entry, units: readonly Unit[]): boolean =>
  options.length === 0 &&
  FORMATS.every((format) => units.slice(titleTo + 1, answerFrom).some(({ text }) => format.test(text.trim())));

/** Whether a collection of exercises, or one that opens by saying that it is of programs, answers nearly all of them by code. */
export const isPractice = (entry: Entry, around: readonly string[], opening: string): boolean =>
  entry.span.weighed.series.features.coded >= 0.8 &&
  (announcesPrograms(opening) || around.some((title) => /exercis|练习|challenges?\b|上机|实验/i.test(title)));

/** Characters of words below which an answer with code is nothing else. */
const FEW = 60;

/** Whether an answer is code, in fences or in whole lines between backticks, with hardly a word beside it. */
export function isOnlyCode(answer: readonly Unit[]): boolean {
  const code = answer.filter(isProgram);
  const words = answer.filter((unit) => ["text", "row"].includes(unit.type) && !isProgram(unit));
  return code.length > 0 && words.reduce((sum, { text }) => sum + text.length, 0) < FEW;
}
