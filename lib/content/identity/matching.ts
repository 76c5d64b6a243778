import type { DocumentPrint, QuestionPrint } from "./print";
import type { Lock, LockedQuestion } from "./lock";
import { weight } from "./sketch";

/** `file` is the document it stands in, `weight` how much of it there is beside its title, 0 to 64. */
type Placed = { readonly file: string; readonly weight: number };

/** A question of the lock, and one of the documents. */
export type Before = LockedQuestion & Placed;
export type Now = QuestionPrint & Placed;

/** Which question of the documents is which of the lock, as far as it has been found out. Both by their index. */
export type Matching = {
  readonly before: readonly Before[];
  readonly now: readonly Now[];
  readonly nowOf: (number | null)[];
  readonly beforeOf: (number | null)[];
  /** Those that are not to be matched at all. */
  readonly setAside: { readonly before: Set<number>; readonly now: Set<number> };
};

/** The documents' questions in the order of the paths, whatever the order in which they were read. */
export function startMatching(lock: Lock, documents: readonly DocumentPrint[]): Matching {
  const sorted = documents.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const placed = <T extends { readonly bodySketch: string }>(file: string, one: T) => ({
    ...one,
    file,
    weight: weight(one.bodySketch),
  });
  const before = lock.flatMap(({ file, questions }) => questions.map((one) => placed(file, one)));
  const now = sorted.flatMap(({ file, questions }) => questions.map((one) => placed(file, one)));
  const setAside = { before: new Set<number>(), now: new Set<number>() };
  return { before, now, nowOf: before.map(() => null), beforeOf: now.map(() => null), setAside };
}

export function pair({ nowOf, beforeOf }: Matching, before: number, now: number): void {
  nowOf[before] = now;
  beforeOf[now] = before;
}

export const isOpenBefore = ({ nowOf, setAside }: Matching, index: number) =>
  nowOf[index] === null && !setAside.before.has(index);

export const isOpenNow = ({ beforeOf, setAside }: Matching, index: number) =>
  beforeOf[index] === null && !setAside.now.has(index);

/** Whether a question that stood in `from` is at home in `to`: the same document, or where most of it went. */
export type Homes = (from: string, to: string) => boolean;

export function findHomes({ before, now, beforeOf }: Matching): Homes {
  const went = new Map<string, Map<string, number>>();
  for (const [index, partner] of beforeOf.entries()) {
    const from = partner === null ? undefined : before[partner]?.file;
    const to = now[index]?.file;
    if (from === undefined || to === undefined) continue;
    const votes = went.get(from) ?? new Map<string, number>();
    went.set(from, votes.set(to, (votes.get(to) ?? 0) + 1));
  }
  const homes = new Map<string, string>();
  for (const [from, votes] of went) {
    const all = [...votes.values()].reduce((sum, one) => sum + one, 0);
    for (const [to, some] of votes) if (some * 2 > all) homes.set(from, to);
  }
  return (from, to) => from === to || homes.get(from) === to;
}

/** Whether the nearest question on that side whose identity is known is the same one now as before. */
export type Surroundings = (before: number, now: number) => 0 | 1 | 2;

/** How many of its two neighbours a question kept. Where a document begins or ends counts where the other side holds. */
export function findSurroundings({ before, now, nowOf, beforeOf }: Matching): Surroundings {
  const pastBefore = nearest(before, nowOf, 1);
  const nextBefore = nearest(before, nowOf, -1);
  const pastNow = nearest(now, beforeOf, 1);
  const nextNow = nearest(now, beforeOf, -1);
  const holds = (was: number | null | undefined, is: number | null | undefined) =>
    typeof was === "number" && typeof is === "number" && beforeOf[is] === was;
  const ends = (was: number | null | undefined, is: number | null | undefined) => was === null && is === null;
  return (was, is) => {
    const past = holds(pastBefore[was], pastNow[is]);
    const next = holds(nextBefore[was], nextNow[is]);
    if (past && next) return 2;
    if (past) return ends(nextBefore[was], nextNow[is]) ? 2 : 1;
    if (next) return ends(pastBefore[was], pastNow[is]) ? 2 : 1;
    return 0;
  };
}

/** For each question the nearest one before it (`step` 1) or after it (-1) in its file that has a partner. */
function nearest(
  all: readonly { readonly file: string }[],
  partnerOf: readonly (number | null)[],
  step: 1 | -1,
): readonly (number | null)[] {
  const found: (number | null)[] = all.map(() => null);
  let last: number | null = null;
  for (let at = step === 1 ? 0 : all.length - 1; at >= 0 && at < all.length; at += step) {
    if (last !== null && all[last]?.file !== all[at]?.file) last = null;
    found[at] = last;
    if (partnerOf[at] !== null) last = at;
  }
  return found;
}
