/** The hashes of an answer's shingles, ascending, each once. */
export type Answer = Uint32Array;

/** Two answers by their places, `other` before `one`, and which part of the one with fewer shingles both have. */
export type Sharing = { readonly one: number; readonly other: number; readonly share: number };

const SHARE = 0.15;
/** One shingle in so many is filed: enough to know which answers are worth comparing, with half the share as the bar. */
const SAMPLE = 8;
const BAR = SHARE / 2;
/** Of those that have a shingle, so many latest ones are met; it bounds the time. */
const CROWD = 48;
/** So many of the answers that share most are compared. */
const COMPARED = 4;
/** Answers with fewer shingles are too short to have copied much. */
const SHORT = 80;

/** For each answer that shares too much with one before it, the one it shares most with. Time is linear in their number. */
export function findSharing(answers: readonly Answer[]): readonly Sharing[] {
  const file = createFile(answers.length);
  const sizes: number[] = [];
  return answers.flatMap((answer, one) => {
    const sample = answer.length < SHORT ? new Uint32Array() : answer.filter((hash) => hash % SAMPLE === 0);
    sizes.push(sample.length);
    const compared = file
      .meet(sample)
      .filter(({ other, shared }) => shared >= BAR * Math.min(sample.length, sizes[other] ?? 0))
      .sort((a, b) => b.shared - a.shared || a.other - b.other)
      .slice(0, COMPARED)
      .map(({ other }) => ({ one, other, share: shareOf(answer, answers[other] ?? new Uint32Array()) }));
    file.add(one, sample);
    const [best] = compared.sort((a, b) => b.share - a.share || a.other - b.other);
    return best && best.share > SHARE ? [best] : [];
  });
}

function shareOf(a: Answer, b: Answer): number {
  let [shared, i, j] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared / Math.max(1, Math.min(a.length, b.length));
}

/** Who has which hash, as chains through flat lists: a list for each of millions of hashes would not fit. */
function createFile(size: number) {
  const latest = new Map<number, number>();
  const owners: number[] = [];
  const previous: number[] = [];
  const counts = new Uint32Array(size);
  return {
    /** Who else has some of the hashes, and how many. */
    meet(hashes: Answer): { readonly other: number; readonly shared: number }[] {
      const met: number[] = [];
      for (const hash of hashes) {
        let entry = latest.get(hash) ?? -1;
        for (let step = 0; entry >= 0 && step < CROWD; step++) {
          const other = owners[entry] ?? 0;
          if (counts[other] === 0) met.push(other);
          counts[other] = (counts[other] ?? 0) + 1;
          entry = previous[entry] ?? -1;
        }
      }
      const found = met.map((other) => ({ other, shared: counts[other] ?? 0 }));
      for (const other of met) counts[other] = 0;
      return found;
    },
    add(owner: number, hashes: Answer): void {
      for (const hash of hashes) {
        previous.push(latest.get(hash) ?? -1);
        latest.set(hash, owners.length);
        owners.push(owner);
      }
    },
  };
}
