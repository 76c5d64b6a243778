import { foldTitle } from "../marks/fold-title";
import { pairsOf, shareOf } from "../marks/letter-pairs";
import type { Unit } from "../units/unit";
import type { Candidate } from "./candidate";

/** Least likeness of a listed title and the one it is answered under, and least share of a list that is found again. */
const ALIKE = 0.4;
const FOUND = 0.6;
/** Share of titles repeated exactly above which the others are different questions. */
const EXACT = 0.6;
const MIN_LIST = 3;
const ASKS = 0.4;
/** Pairs of titles that are compared at most in one document. */
const MAX_PAIRS = 400_000;

/** A listed title and the one it is answered under, by their units. */
type Pair = { readonly from: number; readonly to: number; readonly likeness: number };
type Titled = { readonly unit: number; readonly pairs: ReadonlySet<string> };

/**
 * Lists whose titles come again further below, in the same order, marked in another way and with words under each: the
 * unit of a listed title, and that of the title it is answered under. Authors shorten titles and leave some out.
 */
export function alignLists(candidates: readonly Candidate[], units: readonly Unit[]): ReadonlyMap<number, number> {
  const lists = groupBy(candidates, ({ unit, signature }) => {
    if (signature.startsWith("row") || signature.startsWith("lines|")) return `block ${units[unit]?.block}`;
    const list = signature.startsWith("item1") ? units[unit]?.opens?.list : undefined;
    return list === undefined ? null : String(list);
  });
  const answering = [
    ...groupBy(candidates, ({ signature }) =>
      /^(?:h\d|strong|line\||summary)/.test(signature) ? markOf(signature) : null,
    ),
  ].filter((members) => members.length >= MIN_LIST);
  const found: Pair[] = [];
  let left = MAX_PAIRS;
  const below = answering.map((members) => members.map(titled));
  for (const list of lists) {
    const last = list.at(-1)?.unit ?? 0;
    // Contents list sections too: only a list that asks lists questions.
    const asks = list.reduce((sum, one) => sum + one.asks, 0) / list.length;
    if (list.length < MIN_LIST || asks < ASKS) continue;
    const listed = list.map(titled);
    for (const members of below) {
      const after = members.filter(({ unit }) => unit > last);
      left -= listed.length * after.length;
      if (after.length < MIN_LIST || left < 0) continue;
      const pairs = align(listed, after);
      if (pairs.length < Math.max(MIN_LIST, FOUND * listed.length) || !haveWords(pairs, units)) continue;
      found.push(...pairs);
      break;
    }
  }
  // Who repeats most titles to the letter, in whichever list, shortens none.
  const exact = found.filter(({ likeness }) => likeness === 1);
  const pairs = exact.length >= EXACT * found.length ? exact : found;
  return new Map(pairs.map(({ from, to }) => [from, to]));
}

/** Headings of one depth answer one list, though its author numbers some of them. */
const markOf = (signature: string) => (/^h\d/.test(signature) ? signature.slice(0, 2) : signature);

/** What a title adds in brackets, another name or an abbreviation, a list of titles leaves out. */
const bare = (title: string) => title.replace(/[（(][^（()）]*[)）]/g, "") || title;

const titled = ({ unit, title }: Candidate): Titled => ({ unit, pairs: pairsOf(foldTitle(bare(title))) });

/** The pairs of the alignment, in order, whose likeness adds up to most. */
function align(above: readonly Titled[], below: readonly Titled[]): Pair[] {
  const width = below.length + 1;
  const best = new Float64Array((above.length + 1) * width);
  const alike = new Float64Array(above.length * below.length);
  for (let i = above.length - 1; i >= 0; i -= 1) {
    for (let j = below.length - 1; j >= 0; j -= 1) {
      const share = shareOf(above[i]?.pairs ?? new Set(), below[j]?.pairs ?? new Set());
      alike[i * below.length + j] = share;
      const paired = share >= ALIKE ? share + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(paired, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const shareAt = (i: number, j: number) => alike[i * below.length + j] ?? 0;
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < above.length && j < below.length;) {
    const here = best[i * width + j] ?? 0;
    if (here === (best[(i + 1) * width + j] ?? 0)) i += 1;
    else if (here === (best[i * width + j + 1] ?? 0)) j += 1;
    else {
      pairs.push({ from: above[i]?.unit ?? 0, to: below[j]?.unit ?? 0, likeness: shareAt(i, j) });
      i += 1;
      j += 1;
    }
  }
  return [...pairs, ...between(pairs, above, below)];
}

/** Share of the shorter title's letter pairs that a listed title alone in a gap must have of the one that fills it. */
const SHORTENED = 0.4;

/** What stands alone between two pairs, above and below, is one question if its words are much the same. */
function between(pairs: readonly Pair[], above: readonly Titled[], below: readonly Titled[]): Pair[] {
  const place = (some: readonly Titled[], unit: number | undefined, last: number) =>
    unit === undefined ? last : some.findIndex((one) => one.unit === unit);
  return [...pairs, undefined].flatMap((next, at) => {
    const before = pairs[at - 1];
    const i = place(above, before?.from, -1) + 1;
    const j = place(below, before?.to, -1) + 1;
    const [listed, title] = [above[i], below[j]];
    if (!before || !listed || !title || place(above, next?.from, above.length) !== i + 1) return [];
    if (next && place(below, next.to, below.length) !== j + 1) return [];
    const both = [...listed.pairs].filter((pair) => title.pairs.has(pair)).length;
    const likeness = both / Math.max(1, Math.min(listed.pairs.size, title.pairs.size));
    return likeness >= SHORTENED ? [{ from: listed.unit, to: title.unit, likeness: ALIKE }] : [];
  });
}

/** Whether something stands under most of the titles found below. */
function haveWords(pairs: readonly Pair[], units: readonly Unit[]): boolean {
  const full = pairs.filter(({ to }) => {
    const next = units[to + 1];
    return next?.type === "heading"
      ? next.depth > (units[to]?.depth ?? 6)
      : /^(?:text|code|row)$/.test(next?.type ?? "");
  }).length;
  return full >= 0.6 * pairs.length;
}

function groupBy(candidates: readonly Candidate[], keyOf: (one: Candidate) => string | null): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
