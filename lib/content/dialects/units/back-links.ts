import { plainOf, type Piece, type Unit } from "./unit";

/** Times the same words must lead back from behind a heading. */
const HABIT = 3;

/** Where a link into the document begins behind a heading's own words; -1 where none does. */
function backLinkOf({ pieces, type }: Unit): number {
  if (type !== "heading") return -1;
  const spoken = (piece: Piece) => /\S/.test(piece.text);
  const last = pieces.findLast(spoken);
  if (!last?.link?.startsWith("#")) return -1;
  let from = pieces.lastIndexOf(last);
  while (pieces[from - 1]?.link === last.link) from -= 1;
  return pieces.slice(0, from).some(({ text }) => /\p{L}/u.test(text)) ? from : -1;
}

/** Headings without the `[Top]` behind each of them that leads back to the contents. */
export function withoutBackLinks(units: readonly Unit[]): readonly Unit[] {
  const found = new Map<number, { from: number; says: string }>();
  const counts = new Map<string, number>();
  for (const [index, unit] of units.entries()) {
    const from = backLinkOf(unit);
    if (from < 0) continue;
    const behind = unit.pieces.slice(from);
    const says = `${plainOf(behind).trim()} ${behind[0]?.link}`;
    found.set(index, { from, says });
    counts.set(says, (counts.get(says) ?? 0) + 1);
  }
  return units.map((unit, index) => {
    const { from = 0, says = "" } = found.get(index) ?? {};
    if ((counts.get(says) ?? 0) < HABIT) return unit;
    const pieces = unit.pieces.slice(0, from);
    return { ...unit, pieces, text: plainOf(pieces).trim() };
  });
}
