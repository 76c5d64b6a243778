import type { Document } from "../series/candidate";
import { plainOf, type Unit } from "../units/unit";
import { roleOf } from "../marks/label";
import { lettersOf } from "./key";
import type { Entry } from "./entry";

type Key = { readonly number: number; readonly letters: readonly number[]; readonly unit: number };

/** Keys that stand together, away from their questions: `1. B`, `2-5 ACBD`, a table, below a line that announces them. */
export type KeyBlock = { readonly from: number; readonly to: number; readonly keys: readonly Key[] };

const ONE =
  /(\d{1,3})\s*(?:[.、．:：)）-]?\s*([A-H]{1,6}(?:\s*(?:,|、|and|&)\s*[A-H])*)|[.:)-]\s*([a-h](?:\s*(?:and|&)\s*[a-h])*))(?![A-Za-z])/g;
const RANGE = /(\d{1,3})\s*[-–—~～至]\s*(\d{1,3})\s*[.、:：)）]?\s*((?:[A-H][\s,，、]*){2,})/g;

/** Blocks of at least three keys. Units of options are no keys. */
export function findKeyBlocks({ units, marks }: Document, taken: ReadonlySet<number>): KeyBlock[] {
  const blocks: KeyBlock[] = [];
  let open: Key[] = [];
  let from = 0;
  let last = -1;
  /** A line above says that answers follow: then one is enough. */
  const isNamed = (first: number) =>
    marks.slice(Math.max(0, first - 2), first).some((mark) => mark.label?.role === "answer");
  const close = () => {
    if (open.length >= 3 || (open.length > 0 && isNamed(from))) blocks.push({ from, to: last + 1, keys: open });
    open = [];
  };
  for (const [index, unit] of units.entries()) {
    if (unit.type === "tag" || unit.type === "rule" || unit.text === "") continue;
    const row = unit.type === "row" ? keyOfRow(unit, index) : [];
    const keys =
      row.length > 0
        ? row
        : taken.has(index)
          ? []
          : keysOf(unit.text, marks[index]?.ordinal?.value ?? null, marks[index]?.title ?? "", index);
    if (keys.length > 0) {
      if (open.length === 0) from = index;
      open.push(...keys);
      last = index;
    } else if (open.length > 0 && units[last]?.type === "heading") {
      // Keys that are headings may each be explained below.
      if (unit.type === "heading") close();
    } else if (open.length > 0 && (unit.type === "heading" || index - last > 2 || roleOf(unit.text) === null)) close();
  }
  close();
  return blocks;
}

/** `| 3 | b | why |` */
function keyOfRow({ cells }: Unit, unit: number): Key[] {
  const texts = cells.map((cell) => plainOf(cell).trim());
  const number = /^(?:Q|第)?\s*(\d{1,3})\s*题?[.)]?$/i.exec(texts[0] ?? "")?.[1];
  const letters = texts.slice(1).find((text) => /^[（(]?[A-Ha-h](?:[\s,，、]*[A-Ha-h]){0,5}[)）]?[.]?$/.test(text));
  return number && letters
    ? [{ number: Number(number), letters: lettersOf(letters.toUpperCase(), 8) ?? [], unit }]
    : [];
}

function keysOf(text: string, ordinal: number | null, title: string, unit: number): Key[] {
  if (ordinal !== null && /^[（(]?[A-H](?:\s*(?:[,，、&和]|and|or)?\s*[A-H]){0,6}[)）]?[.。]?$/.test(title)) {
    return [{ number: ordinal, letters: lettersOf(title, 8) ?? [], unit }];
  }
  const found: Key[] = [];
  let rest = text;
  for (const match of text.matchAll(RANGE)) {
    const letters = match[3]?.match(/[A-H]/g) ?? [];
    const start = Number(match[1]);
    if (letters.length !== Number(match[2]) - start + 1) continue;
    found.push(
      ...letters.map((letter, index) => ({ number: start + index, letters: [letter.charCodeAt(0) - 65], unit })),
    );
    rest = rest.replace(match[0], " ");
  }
  const ones = [...rest.matchAll(ONE)].map((match) => ({
    number: Number(match[1]),
    letters: lettersOf((match[2] ?? match[3] ?? "").replace(/and/g, ",").toUpperCase(), 8) ?? [],
    unit,
  }));
  const spoken = rest.replace(ONE, "").replace(/[\s,，、;；|.。:：]/g, "");
  if (ones.length + found.length < 2 || spoken.length > 12) return found.length > 2 ? found : [];
  return [...found, ...ones];
}

/** Keys by the question they belong to, with their line where they have one to themselves: numbers run on as the questions' do. */
export function assignKeys(
  entries: readonly Entry[],
  blocks: readonly KeyBlock[],
): Map<Entry, { readonly correct: readonly number[]; readonly unit: number | null }> {
  const assigned = new Map<Entry, { readonly correct: readonly number[]; readonly unit: number | null }>();
  const open = entries.filter(({ options, correct }) => options.length > 0 && correct.length === 0);
  let after = 0;
  for (const block of blocks) {
    const before = open.filter(({ span }) => span.start < block.from && span.start >= after);
    const pool = [...before];
    for (const key of block.keys) {
      const at = pool.findIndex(({ number }) => number === key.number);
      const entry = at >= 0 ? pool.splice(at, 1)[0] : undefined;
      const alone = block.keys.filter(({ unit }) => unit === key.unit).length === 1;
      if (entry && key.letters.every((letter) => letter < entry.options.length))
        assigned.set(entry, { correct: key.letters, unit: alone ? key.unit : null });
    }
    after = block.to;
  }
  return assigned;
}
