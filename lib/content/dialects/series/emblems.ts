import type { Mark } from "../marks/mark";
import type { Unit } from "../units/unit";

type Lines = { readonly units: readonly Unit[]; readonly marks: readonly Mark[] };

const EMBLEM = /^\p{Extended_Pictographic}/u;

/** Least paragraphs that begin with one picture for it to mark them, and how far they ask on the whole. */
const HABIT = { least: 4, asks: 0.45 } as const;
/** Pictures that are question marks themselves, and attributes that their author gives to few lines; how far those must ask. */
const MARKS = /[❓❔]|^\{/u;
const SOME = 0.15;

/** Bold lines with an attribute of their own: `{:.warning}` right below them. */
const styleOf = (unit: Unit): string | undefined =>
  unit.styled !== null && unit.pieces.every(({ strong, text }) => strong || !/[\p{L}\p{N}]/u.test(text))
    ? unit.styled
    : undefined;

/** Paragraphs that begin with a picture, or bear an attribute, which marks questions, by their unit: what some of them say need not ask. */
export function findEmblems({ units, marks }: Lines): ReadonlyMap<number, string> {
  const alike = new Map<string, number[]>();
  for (const [index, unit] of units.entries()) {
    const emblem =
      unit.type === "text" && unit.opens === null ? (styleOf(unit) ?? EMBLEM.exec(unit.text)?.[0]) : undefined;
    if (emblem === undefined || units[index - 1]?.block === unit.block || marks[index]?.label || marks[index]?.ordinal)
      continue;
    const found = alike.get(emblem);
    if (found) found.push(index);
    else alike.set(emblem, [index]);
  }
  return new Map(
    [...alike].flatMap(([emblem, found]) => {
      const asks = found.reduce((sum, index) => sum + (marks[index]?.asks ?? 0), 0);
      return found.length >= HABIT.least && asks >= (MARKS.test(emblem) ? SOME : HABIT.asks) * found.length
        ? found.map((index) => [index, emblem] as const)
        : [];
    }),
  );
}
