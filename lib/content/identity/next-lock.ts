import type { QuestionId } from "@/lib/core/ids";
import { addTo, groupBy } from "./group";
import type { Lock, LockedQuestion } from "./lock";
import type { Matching, Now } from "./matching";

const locked = ({ title, titlePrint, bodyPrint, bodySketch }: Now, id: QuestionId): LockedQuestion => ({
  id,
  retired: false,
  title,
  titlePrint,
  bodyPrint,
  bodySketch,
});

/**
 * The lock that says what was found: every question that has an id, in order, and behind the question that it stood
 * behind every one that has vanished.
 */
export function nextLock(lock: Lock, { now }: Matching, ids: readonly (QuestionId | null)[]): Lock {
  const assigned = new Set(ids);
  const inFile = groupBy([...now.entries()], ([, { file }]) => file);
  const lockedIn = new Map(lock.map(({ file, questions }) => [file, questions]));
  const files = [...new Set([...inFile.keys(), ...lockedIn.keys()])].sort();
  return files.flatMap((file) => {
    const current = (inFile.get(file) ?? []).flatMap(([index, one]) => {
      const id = ids[index];
      return id ? [locked(one, id)] : [];
    });
    const here = new Set<QuestionId>(current.map(({ id }) => id));
    const behind = new Map<QuestionId | null, LockedQuestion[]>();
    let last: QuestionId | null = null;
    for (const one of lockedIn.get(file) ?? []) {
      if (here.has(one.id)) last = one.id;
      if (assigned.has(one.id)) continue;
      addTo(behind, last, { ...one, retired: true });
    }
    const questions = [...(behind.get(null) ?? []), ...current.flatMap((one) => [one, ...(behind.get(one.id) ?? [])])];
    return questions.length === 0 ? [] : [{ file, questions }];
  });
}
