import type { Unit } from "../units/unit";

/** Letters and digits, as far as an address shows them. */
const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Whether an address names a place in the document: one that begins elsewhere does if it ends in one of its headings. */
function isInside(link: string | null, headings: ReadonlySet<string>): boolean {
  const at = link?.indexOf("#") ?? -1;
  return link !== null && at >= 0 && (at === 0 || headings.has(fold(decoded(link.slice(at + 1)))));
}

/** What an address says, unless somebody wrote a `%` that stands for nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `[[#Heading|words]]`, and nothing beside it. */
const WIKI = /^\s*(?:[-*+]\s+)?\[\[#[^[\]]+\]\]\s*$/;

const leadsInside = (unit: Unit, headings: ReadonlySet<string>): boolean => {
  if (WIKI.test(unit.text)) return true;
  const spoken = unit.pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const linked = spoken.filter(({ link }) => isInside(link, headings));
  return (
    linked.length > 0 &&
    linked.reduce((sum, { text }) => sum + text.length, 0) >=
      0.5 * spoken.reduce((sum, { text }) => sum + text.length, 0)
  );
};

/** Units of lists and tables that are contents: most of their lines lead to places in the document itself. */
export function findContents(units: readonly Unit[]): ReadonlySet<number> {
  const contents = new Set<number>();
  const headings = new Set(units.flatMap(({ type, text }) => (type === "heading" ? [fold(text)] : [])));
  let from = 0;
  const close = (to: number) => {
    const lines = units.slice(from, to).filter(({ type, text }) => (type === "text" || type === "row") && text !== "");
    const leading = lines.filter((unit) => leadsInside(unit, headings)).length;
    if (leading >= 2 && leading >= 0.6 * lines.length) {
      for (let at = from; at < to; at += 1) if (units[at]?.type !== "tag") contents.add(at);
    }
  };
  let key = "";
  for (const [index, unit] of units.entries()) {
    const list = unit.path.find(({ type }) => type === "item")?.list;
    const here =
      list !== undefined ? `list ${list}` : unit.type === "row" ? `table ${unit.block}` : `block ${unit.block}`;
    if (here === key) continue;
    close(index);
    from = index;
    key = here;
  }
  close(units.length);
  return contents;
}

/** `⬆ Back to top`, wherever it stands: a line that is only a link into the document. */
export function isNavigation(unit: Unit): boolean {
  if (unit.type !== "text" || unit.text.length > 60) return false;
  const spoken = unit.pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return spoken.length > 0 && spoken.every(({ link }) => link?.startsWith("#")) && unit.opens === null;
}
