import type { Mark } from "../marks/mark";
import type { OptionGroup } from "../options/finish-group";
import type { Unit } from "../units/unit";

type Lines = { readonly units: readonly Unit[]; readonly marks: readonly Mark[] };

/** Least groups of a document that make it one to choose from, and options of each: two letters may be anything. */
const LEAST = { groups: 3, options: 3 } as const;

/**
 * The first lines of the paragraphs right above options, where nothing since the options before is marked as questions
 * are: what one chooses from is asked for above it. `marked`: units that are.
 */
export function findAboveOptions(
  { units, marks }: Lines,
  groups: readonly OptionGroup[],
  marked: ReadonlySet<number>,
): number[] {
  const offered = new Set(groups.filter(({ rows, style }) => style === "letters" && rows.length >= LEAST.options));
  if (offered.size < LEAST.groups) return [];
  let from = 0;
  const found = groups.flatMap((group): number[] => {
    const { rows, first } = group;
    const since = from;
    from = (rows.at(-1)?.unit ?? first) + 1;
    if (!offered.has(group)) return [];
    const top = topOf(first, since, { units, marks });
    if (top === null) return [];
    for (let at = since; at < first; at += 1) if (marked.has(at)) return [];
    return [top];
  });
  const said = new Map<string, number>();
  for (const at of found) said.set(units[at]?.text ?? "", (said.get(units[at]?.text ?? "") ?? 0) + 1);
  // `Feedback`, above what is said of each option.
  return found.filter((at) => said.get(units[at]?.text ?? "") === 1);
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
