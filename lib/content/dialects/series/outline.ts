import { announces, isExamPart, namesQuestions } from "../marks/words";
import type { Unit } from "../units/unit";
import type { Document } from "./candidate";

export type Outline = {
  /** For every unit, the index of the nearest heading above it of each depth, outermost first. */
  readonly above: readonly (readonly number[])[];
  /** For every unit, the line that names the part of an examination in which it stands. */
  readonly parts: readonly (number | null)[];
  /** The lines that name such parts. */
  readonly partLines: readonly number[];
  /** For every unit, the bold line below the last heading that announces questions. */
  readonly calls: readonly (number | null)[];
  /** How often each heading stands there. */
  readonly said: ReadonlyMap<string, number>;
  /** Least depth of a heading that names a list of questions, the document's title not among them. */
  readonly announcing: number;
};

/** The headings, parts and announcements above every unit. */
export function outlineOf({ units, marks, titleUnit }: Document): Outline {
  let stack: number[] = [];
  let part: number | null = null;
  const parts: (number | null)[] = [];
  let call: number | null = null;
  const calls: (number | null)[] = [];
  const above = units.map((unit, index) => {
    if (isOutline(unit))
      part = isExamPart(unit.text) ? index : part !== titleUnit && isInside(unit, units[part ?? -1]) ? part : null;
    else if (isPart(unit, marks[index])) part = index;
    if (isOutline(unit)) call = null;
    else if (isCall(unit, marks[index])) call = index;
    else if (call !== null && isBoldLine(unit, marks[index]) && isTold(call, index, { units, marks })) call = null;
    calls.push(call);
    parts.push(part);
    if (!isOutline(unit)) return stack;
    const around = stack.filter((at) => (units[at]?.depth ?? 0) < unit.depth);
    stack = [...around, index];
    return around;
  });
  const said = new Map<string, number>();
  for (const unit of units) if (isOutline(unit)) said.set(unit.text, (said.get(unit.text) ?? 0) + 1);
  const announcing = units.reduce((least, unit, index) => {
    const names =
      isOutline(unit) &&
      index !== titleUnit &&
      said.get(unit.text) === 1 &&
      namesQuestions(unit.text) &&
      !isRest(unit.text);
    return names ? Math.min(least, unit.depth) : least;
  }, Infinity);
  const partLines = parts.flatMap((at, index) => (at === index ? [index] : []));
  return { above, parts, partLines, calls, said, announcing };
}

/** `Other questions` says that the sections before it held questions, too. */
const isRest = (text: string): boolean =>
  /^(?:其他|其它|其余|更多|other|more|further|misc\w*)/i.test(text.replace(/^[^\p{L}]+/u, ""));

/** A line that is no heading and names a part of an examination: `一、填空题（每空 1 分）`. */
const isPart = (unit: Unit, mark: Document["marks"][number] | undefined): boolean =>
  unit.type === "text" &&
  unit.path.length === 0 &&
  isExamPart(unit.text) &&
  // A sentence may speak of one.
  !/。./u.test(unit.text) &&
  (mark?.strong === "whole" || mark?.ordinal?.kind === "chinese" || /[：:）)题]$/.test(unit.text));

const isCall = (unit: Unit, mark: Document["marks"][number] | undefined): boolean =>
  isBoldLine(unit, mark) && announces(unit.text);

/** A bold line that may stand above others, as a heading does. */
const isBoldLine = (unit: Unit, mark: Document["marks"][number] | undefined): boolean =>
  unit.type === "text" &&
  unit.path.length === 0 &&
  mark?.strong === "whole" &&
  unit.text.length < 80 &&
  mark.asks < 0.4;

/** Units of prose that are looked through at most. */
const FAR = 200;

/** Whether there is only prose between two bold lines: the problem that the first one names is told there. */
function isTold(from: number, to: number, { units, marks }: Pick<Document, "units" | "marks">): boolean {
  const between = units.slice(from + 1, Math.min(to, from + FAR + 2));
  const isProse = ({ type, path }: Unit, at: number) =>
    type !== "text" ||
    (path.length === 0 && marks[from + 1 + at]?.ordinal == null && (marks[from + 1 + at]?.asks ?? 0) < 0.4);
  return between.length <= FAR && between.some(({ type }) => type === "text") && between.every(isProse);
}

/** Whether a heading is deeper than the one that names a part. */
const isInside = ({ depth }: Unit, part: Unit | undefined): boolean => part?.type === "heading" && depth > part.depth;

/** Headings in quotations belong to what is quoted. */
export const isOutline = (unit: Unit): boolean =>
  unit.type === "heading" && unit.path.every(({ type }) => type !== "quote");
