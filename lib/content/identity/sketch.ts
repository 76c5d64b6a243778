import { finish } from "./hash";

// One character a bucket, so that a sketch is one word in the lock file.
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const EMPTY = ".";
const BUCKETS = 64;
/** UTF-16 units of a shingle: long enough that two unrelated texts share few, in Latin letters as in Han characters. */
const WINDOW = 4;
const NONE = 0xffffffff;

/**
 * What is kept of a folded text to tell later how much of it is still there: its shingles are dealt into 64 buckets,
 * and of each bucket the smallest hash leaves one character (one-permutation MinHash). Empty for an empty text.
 */
export function sketch(folded: string): string {
  if (folded === "") return "";
  const smallest = new Uint32Array(BUCKETS).fill(NONE);
  const last = Math.max(folded.length - WINDOW, 0);
  for (let start = 0; start <= last; start++) {
    let mixed = 0x3c6ef372;
    const end = Math.min(start + WINDOW, folded.length);
    for (let i = start; i < end; i++) mixed = Math.imul(mixed ^ folded.charCodeAt(i), 0x01000193) ^ (mixed >>> 13);
    const hash = finish(mixed);
    const bucket = hash >>> 26;
    const rest = (hash << 6) >>> 0;
    if (rest < (smallest[bucket] ?? 0)) smallest[bucket] = rest;
  }
  return Array.from(smallest, (rest) => (rest === NONE ? EMPTY : DIGITS[finish(rest) >>> 26])).join("");
}

/** How many of the 64 buckets hold something: about the number of shingles of a short text, 64 for a long one. */
export function weight(one: string): number {
  let full = 0;
  for (let i = 0; i < one.length; i++) if (one[i] !== EMPTY) full++;
  return full;
}

/** Estimates the share of shingles that two texts have in common (Jaccard), 0 to 1, within about 0.06. */
export function likeness(one: string, other: string): number {
  if (one === "" || other === "") return 0;
  let same = 0;
  let used = 0;
  for (let i = 0; i < BUCKETS; i++) {
    const digit = one.charCodeAt(i);
    const equal = digit === other.charCodeAt(i);
    if (equal && one[i] === EMPTY) continue;
    used++;
    if (equal) same++;
  }
  if (used === 0) return 0;
  // Two different hashes leave the same character once in 64 times.
  return Math.max(0, (same / used - 1 / 64) / (1 - 1 / 64));
}

const BAND = 3;

/** Keys of which two sketches share at least one: as good as surely when seven tenths of their texts are the same. */
export const bands = (one: string): readonly string[] =>
  Array.from({ length: Math.floor(one.length / BAND) }, (_, band) => band * BAND)
    .filter((start) => !one.slice(start, start + BAND).includes(EMPTY))
    .map((start) => `${start}${one.slice(start, start + BAND)}`);
