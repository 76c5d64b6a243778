import { fold } from "../identity/fold";
import { bands, sketch, weight } from "../identity/sketch";
import { cluster, type Cluster, type Likeness } from "./cluster";
import { judge, type Compared } from "./judge";
import { evenTitle } from "./title-words";
import { weighTitles, type WeighedTitle } from "./weigh-titles";

/** A question wherever it stands. The languages of one question have one `id` and are not compared. */
export type Comparable = {
  readonly id: string;
  readonly title: string;
  /** What else makes the question: its prompt and options. */
  readonly keyText: string;
  readonly answerText: string;
};

/** Texts are compared by their beginning, in UTF-16 units. */
const READ = 6000;
/** What is filed under one key beyond this many is too common to say anything; it bounds the time. */
const CROWD = 48;
/** Sketches that hold less are no trace of an answer. */
const SHORT = 24;
/** So alike, the later one needs no filing: what is like it is like the earlier one. */
const SAME = 0.95;
/** A word of the title is reason enough to compare two questions, of the keys to their answers it takes two. */
const REASON = 2;

/**
 * The questions that ask almost the same, in clusters. Time is proportional to their number: only those are compared
 * that share a rare word of their titles or a stretch of their answers. Nothing is ever merged because of it.
 */
export function findNearDuplicates(entries: readonly Comparable[]): readonly Cluster[] {
  const titles = weighTitles(entries.map(({ title }) => title));
  const compared = titles.map((title, index) => prepare(entries[index], title));
  const filed = new Map<string, number[]>();
  const found: Likeness[] = [];
  compared.forEach((one, b) => {
    const keys = keysOf(one);
    const alike = [...meet(keys, filed)].flatMap((a) => {
      const other = compared[a];
      const score = other && entries[a]?.id !== entries[b]?.id ? judge(other, one) : 0;
      return score > 0 ? [{ a, b, score }] : [];
    });
    found.push(...alike);
    if (alike.every(({ score }) => score < SAME)) file(b, keys, filed);
  });
  return cluster(found);
}

type Key = { readonly name: string; readonly says: number };

function meet(keys: readonly Key[], filed: ReadonlyMap<string, readonly number[]>): number[] {
  const met = new Map<number, number>();
  for (const { name, says } of keys) {
    for (const other of filed.get(name) ?? []) met.set(other, (met.get(other) ?? 0) + says);
  }
  return [...met].flatMap(([other, said]) => (said >= REASON ? [other] : []));
}

function file(index: number, keys: readonly Key[], filed: Map<string, number[]>): void {
  for (const { name } of keys) {
    const others = filed.get(name);
    if (!others) filed.set(name, [index]);
    else if (others.length < CROWD) others.push(index);
  }
}

const prepare = (entry: Comparable | undefined, title: WeighedTitle): Compared => ({
  title,
  even: evenTitle(entry?.title ?? ""),
  key: sketch(fold((entry?.keyText ?? "").slice(0, READ))),
  answer: sketch(fold((entry?.answerText ?? "").slice(0, READ))),
});

const keysOf = ({ even, title, answer }: Compared): Key[] => [
  { name: `=${even}`, says: REASON },
  ...title.keys.map((word) => ({ name: `w${word}`, says: REASON })),
  ...(weight(answer) < SHORT ? [] : bands(answer).map((band) => ({ name: `a${band}`, says: 1 }))),
];
