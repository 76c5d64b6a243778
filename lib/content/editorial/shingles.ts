import { finish } from "../identity/hash";

const WINDOW = 8;

/** The hashes of all runs of eight UTF-16 units of a folded text, in order. */
export function shinglesOf(folded: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, folded.length - WINDOW + 1));
  for (let start = 0; start < hashes.length; start++) {
    let mixed = 0x3c6ef372;
    for (let i = start; i < start + WINDOW; i++)
      mixed = Math.imul(mixed ^ folded.charCodeAt(i), 0x5bd1e995) ^ (mixed >>> 15);
    hashes[start] = finish(mixed);
  }
  return hashes;
}

/** The hashes of several texts, ascending, each once. */
export function joinShingles(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all.sort().filter((hash, index) => index === 0 || hash !== all[index - 1]);
}
