import type { QuestionId } from "@/lib/core/ids";
import { compareDiagnostics, diagnose, type Diagnostic } from "../diagnostic";
import { findUnlocked } from "./find-unlocked";
import { groupBy } from "./group";
import { writeLock, type Lock } from "./lock";
import { matchExact } from "./match-exact";
import { matchExplicit } from "./match-explicit";
import { matchSimilar } from "./match-similar";
import { startMatching, type Matching } from "./matching";
import { mintFrom } from "./mint";
import { nextLock } from "./next-lock";
import type { DocumentPrint } from "./print";
import { sayDoubts } from "./say-doubts";
import { surveyTitles } from "./titles";

export type Identities = {
  /** By file, in the order of its questions; null where it can't be told which question it is, which is an error. */
  readonly ids: ReadonlyMap<string, readonly (QuestionId | null)[]>;
  /** What the lock file ought to say from now on; what it says already while there are errors. */
  readonly lock: Lock;
  /** Whether that is another text than before. */
  readonly changed: boolean;
  /** Errors: with any of them nothing is to be published. */
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings that the lock file is behind; void once the new one is written. */
  readonly unlocked: readonly Diagnostic[];
};

/**
 * Finds out which question of the documents is which of the lock: by the id written beside it, by what it says to the
 * letter, by similarity; over all documents at once, since a question may move. What can't be decided is a diagnostic.
 * `taken` are ids of questions that stand in no document, with the file of each. Depends on nothing but its arguments.
 */
export function assignIdentities(
  lock: Lock,
  documents: readonly DocumentPrint[],
  taken: ReadonlyMap<string, string> = new Map(),
): Identities {
  const matching = startMatching(lock, documents);
  const { before, now, beforeOf } = matching;
  const claimedTwice = matchExplicit(matching, taken);
  const titles = surveyTitles(matching);
  matchExact(matching, titles);
  const doubts = matchSimilar(matching, titles);

  const locked = before.map(({ id }) => id);
  const mint = mintFrom([...taken.keys(), ...locked, ...now.flatMap(({ explicit }) => explicit ?? [])]);
  const refused = new Set([...claimedTwice.refused, ...doubts.map((doubt) => doubt.now)]);
  const ids = now.map((one, index) => {
    if (refused.has(index)) return null;
    const partner = beforeOf[index] ?? null;
    return (partner === null ? one.explicit : before[partner]?.id) ?? mint(one);
  });
  const elsewhere = findTaken(matching, ids, taken);
  const diagnostics = [...claimedTwice.diagnostics, ...elsewhere, ...sayDoubts(matching, doubts, mint)];
  // Half an answer would decide the other half: what is undecided must find everything as it was.
  const next = diagnostics.length === 0 ? nextLock(lock, matching, ids) : lock;
  const files = groupBy([...now.keys()], (index) => now[index]?.file ?? "");
  const found = new Map(
    documents.map(({ file }) => [file, (files.get(file) ?? []).map((index) => ids[index] ?? null)]),
  );
  return {
    ids: found,
    lock: next,
    changed: writeLock(next) !== writeLock(lock),
    diagnostics: diagnostics.sort(compareDiagnostics),
    unlocked: findUnlocked(lock, matching, ids).toSorted(compareDiagnostics),
  };
}

/** Questions that stand in a document and, by their id, somewhere else as well: converted, and left where they were. */
function findTaken(
  { now }: Matching,
  ids: readonly (QuestionId | null)[],
  taken: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  return [...now.entries()].flatMap(([index, { file, line }]) => {
    const id = ids[index] ?? null;
    const owner = id === null ? undefined : taken.get(id);
    if (owner === undefined) return [];
    const message = `This question is “${id}”, which stands in ${owner} as well. Remove it from one of the two.`;
    return [diagnose(file, { line, column: 1 }, "duplicate-id", message)];
  });
}
