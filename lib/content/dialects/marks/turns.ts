import type { Unit } from "../units/unit";
import { roleOf } from "./label";
import type { Mark } from "./mark";
import { likeness } from "./likeness";

/** A heading, or the beginning of a paragraph, that says nothing but who speaks. */
type Turn = { readonly at: number; readonly name: string };

export type Turns = { readonly asking: readonly number[]; readonly answering: readonly number[] };

/** Least turns of each speaker, their share of lines marked so, that of those that follow the other's, and letters of a name. */
const TALK = { least: 3, most: 0.6, share: 0.9, name: 24 } as const;

/** How far the one who speaks first asks, on the whole: with and without a name of the other's that says who answers. */
const ASKS = { known: 0.2, unknown: 0.5 } as const;

/** Lines of a turn that are looked at, and lines above it among which a heading makes it a part of what that names. */
const NEAR = { below: 4, above: 2 } as const;

/**
 * Two short headings, or words before a colon, that stand in turn from one end of a document to the other, are speakers:
 * where the first of them asks, the other one answers.
 */
export function labelTurns(marks: readonly Mark[], units: readonly Unit[]): readonly Mark[] {
  const { asking, answering } = findTurns(marks, units);
  const roles = new Map([
    ...asking.map((at) => [at, "question"] as const),
    ...answering.map((at) => [at, "answer"] as const),
  ]);
  return marks.map((mark, at): Mark => {
    const role = roles.get(at);
    const unit = units[at];
    if (!role || !unit || mark.label?.role === role) return mark;
    const title = unit.type === "heading" ? "" : mark.title;
    const label = { name: nameOf(unit, mark) ?? "", role, ordinal: null, alone: title === "" };
    return { ...mark, label, title, asks: likeness(title) };
  });
}

/** Where each of two speakers begins. */
export function findTurns(marks: readonly Mark[], units: readonly Unit[]): Turns {
  const families = new Map<string, Turn[]>();
  for (const [at, unit] of units.entries()) {
    const mark = marks[at];
    const opens = unit.type === "heading" || units[at - 1]?.block !== unit.block;
    const name = mark && opens && unit.path.length === 0 ? nameOf(unit, mark) : null;
    if (name === null) continue;
    const key = `${unit.type} ${unit.depth}`;
    const family = families.get(key);
    if (family) family.push({ at, name });
    else families.set(key, [{ at, name }]);
  }
  const found = [...families.values()].map((family) => talkOf(family, marks, units));
  return found.find(({ asking }) => asking.length > 0) ?? NONE;
}

const NONE: Turns = { asking: [], answering: [] };

function nameOf({ type, text }: Unit, { label, ordinal }: Mark): string | null {
  if (ordinal || (type !== "heading" && type !== "text")) return null;
  const said = type === "text" ? (label?.name ?? "") : text;
  return said.length <= TALK.name ? said.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "") || null : null;
}

/** Who asks and who answers among lines of one kind, where two speak in turn. */
function talkOf(family: readonly Turn[], marks: readonly Mark[], units: readonly Unit[]): Turns {
  const counts = new Map<string, number>();
  for (const { name } of family) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second, third] = [...counts].filter(([, count]) => count >= TALK.least).map(([name]) => name);
  if (first === undefined || second === undefined || third !== undefined) return NONE;
  const turns = family.filter(({ name }) => name === first || name === second);
  if (turns.length < TALK.most * family.length) return NONE;
  if (turns.filter(({ name }, at) => name !== turns[at - 1]?.name).length < TALK.share * turns.length) return NONE;
  if (![null, "question"].includes(roleOf(first)) || ![null, "answer"].includes(roleOf(second))) return NONE;
  const asking = turns.filter(({ name }) => name === first);
  const asks = turns.flatMap(({ at, name }, place) =>
    name === first ? [asksAt(at, turns[place + 1]?.at, marks, units)] : [],
  );
  const least = roleOf(second) === "answer" ? ASKS.known : ASKS.unknown;
  if (asks.reduce((sum, one) => sum + one, 0) < least * asking.length) return NONE;
  if (asking.filter(({ at }) => isPart(at, units)).length >= 0.5 * asking.length) return NONE;
  const unitsOf = (some: readonly Turn[]) => some.map(({ at }) => at);
  return { asking: unitsOf(asking), answering: unitsOf(turns.filter(({ name }) => name === second)) };
}

const asksAt = (at: number, next: number | undefined, marks: readonly Mark[], units: readonly Unit[]): number =>
  marks
    .slice(at, Math.min(next ?? units.length, at + 1 + NEAR.below))
    .reduce((most, { asks }, below) => (units[at + below]?.type === "text" ? Math.max(most, asks) : most), 0);

/** `Description` above `Solution`, below a heading of its own: what that heading names has these two parts. */
const isPart = (at: number, units: readonly Unit[]): boolean =>
  units.slice(Math.max(0, at - NEAR.above), at).some(({ type, depth }) => {
    const here = units[at];
    return type === "heading" && (here?.type !== "heading" || depth < here.depth);
  });
