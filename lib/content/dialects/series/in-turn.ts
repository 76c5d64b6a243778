import type { Mark } from "../marks/mark";
import type { Unit } from "../units/unit";
import { isNavigation } from "./contents";

type Lines = { readonly units: readonly Unit[]; readonly marks: readonly Mark[] };

/** Paragraphs one below the other, or what stands in one list or quotation outside of others. */
type Stretch = {
  readonly kind: "paragraphs" | "item" | "quote";
  /** Headings and rules above it. */
  readonly section: number;
  readonly of: number;
  readonly at: number[];
};

/** Least questions of a document that is written in turn, and share of its paragraphs that are followed by an answer. */
const TURNS = { least: 8, regular: 0.8 } as const;

/** How a line must sound to ask, and share of the paragraphs that do: words that ask are not known in every language. */
const ASKS = { line: 0.75, share: 0.35 } as const;

/**
 * The first lines of paragraphs that have no mark, where a document is nothing but such paragraphs and, below each, a list
 * of one item, or a quotation: questions and answers in turn.
 */
export function findInTurn({ units, marks }: Lines): number[] {
  const stretches = stretchesOf(units);
  const asked = stretches.filter(({ kind }) => kind === "paragraphs");
  return (["item", "quote"] as const).flatMap((kind) => {
    const pairs = stretches.flatMap((one, index) => {
      const next = stretches[index + 1];
      const isPair = one.kind === "paragraphs" && next?.kind === kind && next.section === one.section;
      return isPair && (kind === "quote" || isSingle(next, units)) ? [one] : [];
    });
    if (pairs.length < TURNS.least || pairs.length < TURNS.regular * asked.length) return [];
    const asking = pairs.filter(({ at }) => at.some((line) => (marks[line]?.asks ?? 0) >= ASKS.line));
    if (asking.length < ASKS.share * pairs.length) return [];
    const bare = pairs.flatMap(({ at: [first] }) => {
      const mark = first === undefined ? undefined : marks[first];
      return first !== undefined && mark && !mark.ordinal && !mark.label && !mark.strong ? [first] : [];
    });
    // Where questions are marked, a line that is not introduces them.
    return bare.length < TURNS.regular * pairs.length ? [] : bare;
  });
}

function stretchesOf(units: readonly Unit[]): Stretch[] {
  const stretches: Stretch[] = [];
  let section = 0;
  for (const [at, unit] of units.entries()) {
    if (unit.type === "heading" || unit.type === "rule") section += 1;
    const outer = unit.path[0];
    if (unit.text === "" || isNavigation(unit) || outer?.type === "details" || (unit.type !== "text" && !outer))
      continue;
    if (unit.type === "heading" || unit.type === "front-matter") continue;
    const kind = outer?.type === "item" || outer?.type === "quote" ? outer.type : "paragraphs";
    const of = outer?.type === "item" ? outer.list : (outer?.id ?? 0);
    const last = stretches.at(-1);
    if (last?.section === section && last.kind === kind && last.of === of) last.at.push(at);
    else stretches.push({ kind, section, of, at: [at] });
  }
  return stretches;
}

/** Whether all of a stretch stands in one item. */
const isSingle = ({ at }: Stretch, units: readonly Unit[]): boolean =>
  new Set(at.map((line) => units[line]?.path[0]?.id)).size === 1;
