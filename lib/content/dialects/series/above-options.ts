import type { Mark } from "../marks/mark";
import type { OptionGroup } from "../options/finish-group";
import type { Unit } from "../units/unit";

type Lines = { readonly units: readonly Unit[]; readonly marks: readonly Mark[] };

/** Least groups of a document that make it one to choose from, and options of each: two letters may be anything. */
const LEAST = { groups: 3, options: 3 } as const;

/** Most boxes of a question: a list of things to do is longer. */
const BOXES = 8;

/**
 * The first lines of the paragraphs right above options, where nothing since the options before is marked as questions
 * are: what one chooses from is asked for above it. `marked`: units that are.
 */
export function findAboveOptions(
  document: Lines,
  groups: readonly OptionGroup[],
  marked: ReadonlySet<number>,
): number[] {
  const offered = new Set(groups.filter((group) => isOffered(group)));
  if (offered.size < LEAST.groups) return [];
  const markedIn = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at).filter((at) => marked.has(at));
  const found = groups.flatMap((group, at): number[] => {
    const from = endOf(groups[at - 1]);
    const marks = markedIn(from, group.first);
    const next = groups[at + 1];
    // A heading above several is a section of theirs.
    const isPart =
      next !== undefined &&
      markedIn(endOf(group), next.first).length === 0 &&
      marks.every((unit) => document.units[unit]?.type === "heading");
    if (!offered.has(group) || (marks.length > 0 && !isPart)) return [];
    const top = topOf(group.first, from, document);
    return top === null ? [] : [top];
  });
  const { units } = document;
  const said = new Map<string, number>();
  for (const at of found) said.set(units[at]?.text ?? "", (said.get(units[at]?.text ?? "") ?? 0) + 1);
  // `Feedback`, above what is said of each option.
  return found.filter((at) => said.get(units[at]?.text ?? "") === 1);
}

const endOf = (group: OptionGroup | undefined): number =>
  group === undefined ? 0 : (group.rows.at(-1)?.unit ?? group.first) + 1;

/** Whether one chooses among lines: three letters or more, or boxes of which some are ticked and others not. */
function isOffered({ rows, style }: OptionGroup): boolean {
  if (style === "letters") return rows.length >= LEAST.options;
  const ticked = rows.filter(({ checked }) => checked).length;
  return ticked > 0 && ticked < rows.length && rows.length <= BOXES;
}

/** The first line of the paragraph above `first`, below `since`; null where none stands there. */
function topOf(first: number, since: number, { units, marks }: Lines): number | null {
  let at = first - 1;
  while (at >= since && (units[at]?.text === "" || units[at]?.type === "code")) at -= 1;
  const block = units[at]?.block;
  if (at < since || units[at]?.type !== "text") return null;
  while (at > since && units[at - 1]?.block === block && !ends(marks[at - 1])) at -= 1;
  return marks[at]?.label ? null : at;
}

/** Whether a label says that what stands there answers the question before. */
const ends = (mark: Mark | undefined): boolean => mark?.label?.role === "answer";
