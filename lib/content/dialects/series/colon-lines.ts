import type { Mark } from "../marks/mark";
import { likeness } from "../marks/likeness";
import type { Unit } from "../units/unit";

type Lines = { readonly units: readonly Unit[]; readonly marks: readonly Mark[] };

/** What a line says before its first colon, and whether anything stands behind it. */
export type ColonLine = { readonly title: string; readonly alone: boolean };

/**
 * Least paragraphs that begin so, their share of all, how far they ask on the whole, and the headings and marked questions
 * that the document may have.
 */
const HABIT = { least: 8, share: 0.4, asks: 0.35, headings: 2, marked: 4 } as const;
/** How far a line inside a paragraph must ask. */
const ASKS = 0.4;
/** How far what stands behind a colon must ask to be the question. */
const SURE = 0.75;

/** Whether a line has a number or a label, and asks. */
const isMarked = ({ ordinal, label, asks }: Mark): boolean =>
  label?.role === "question" || (ordinal !== null && asks >= 0.75);

const COLON = /^([^：:？?。；;]{2,40}?)\s*[：:](?!\d|\/\/)\s*(.*)$/su;
const QUESTION = /^([^？?]{2,60}[？?]+(?:[^？?]{2,40}[？?]+)?)\s*(.*)$/su;

/** Lines that ask before a colon and are answered behind it or below, where a document has no other marks. */
export function findColonLines({ units, marks }: Lines): ReadonlyMap<number, ColonLine> {
  if (units.filter(({ type }) => type === "heading").length > HABIT.headings) return new Map();
  if (marks.filter(isMarked).length >= HABIT.marked) return new Map();
  const blocks = new Map<number, number[]>();
  for (const [index, unit] of units.entries()) {
    if (unit.type !== "text" || unit.path.length > 0 || unit.text === "") continue;
    const lines = blocks.get(unit.block);
    if (lines) lines.push(index);
    else blocks.set(unit.block, [index]);
  }
  const readAt = (index: number): ColonLine | null => {
    const mark = marks[index];
    // A label stays one only where it repeats, or its words say so.
    if (mark?.ordinal || mark?.strong || mark?.label) return null;
    const text = units[index]?.text ?? "";
    const [, title, rest = ""] = QUESTION.exec(text) ?? COLON.exec(text) ?? [];
    // `Rigging: which lines wear out first?`: what stands behind the topic asks about it.
    if (title !== undefined && likeness(title) < ASKS && likeness(rest) >= SURE)
      return { title: text.trim(), alone: true };
    return title === undefined || /^[\d\s\p{P}]/u.test(title)
      ? null
      : { title: title.trim(), alone: rest.trim() === "" };
  };
  const first = [...blocks.values()].flatMap(([index = -1]) => {
    const line = readAt(index);
    return line ? [[index, line] as const] : [];
  });
  const asks = first.reduce((sum, [, { title }]) => sum + likeness(title), 0);
  if (first.length < HABIT.least || first.length < HABIT.share * blocks.size || asks < HABIT.asks * first.length)
    return new Map();
  const inner = [...blocks.values()].flatMap(([start = -1, ...others]) =>
    readAt(start) === null
      ? []
      : others.flatMap((index) => {
          const line = readAt(index);
          return line && (line.alone || likeness(line.title) >= ASKS) ? [[index, line] as const] : [];
        }),
  );
  return new Map([...first, ...inner]);
}
