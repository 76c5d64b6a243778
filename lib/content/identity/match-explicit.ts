import { diagnose, type Diagnostic } from "../diagnostic";
import { groupBy } from "./group";
import { pair, type Matching } from "./matching";

/** What came of the ids that authors wrote; `refused` are questions of the documents, by index. */
export type Claims = { readonly refused: readonly number[]; readonly diagnostics: readonly Diagnostic[] };

/**
 * Takes authors at their word: an id that is written beside a question is its id, whatever the lock remembers of it.
 * Only when two claim one id, or one claims the id of a question elsewhere (`taken`), nobody gets it.
 */
export function matchExplicit(matching: Matching, taken: ReadonlyMap<string, string>): Claims {
  const { before, now, setAside } = matching;
  const known = new Map(before.map(({ id }, index) => [id, index]));
  const claims = groupBy([...now.keys()], (index) => now[index]?.explicit ?? null);
  const refused: number[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [id, claimants] of claims) {
    if (id === null) continue;
    const old = known.get(id);
    const [index, ...others] = claimants;
    const first = index === undefined ? undefined : now[index];
    for (const claimant of claimants) setAside.now.add(claimant);
    if (index === undefined || !first) continue;
    const owner = taken.get(id);
    if (others.length === 0 && owner === undefined) {
      if (old !== undefined) pair(matching, old, index);
      continue;
    }
    refused.push(...claimants);
    if (old !== undefined) setAside.before.add(old);
    const where = owner ?? `${first.file}:${first.line}`;
    for (const other of owner === undefined ? others : claimants) {
      const { file = "", line = 1 } = now[other] ?? {};
      const message = `“${id}” is written beside ${where} too. Keep it in one place and remove the other comment.`;
      diagnostics.push(diagnose(file, { line, column: 1 }, "duplicate-id", message));
    }
  }
  return { refused, diagnostics };
}
