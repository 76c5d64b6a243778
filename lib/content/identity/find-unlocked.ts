import type { QuestionId } from "@/lib/core/ids";
import { diagnose, type Diagnostic } from "../diagnostic";
import { groupBy } from "./group";
import { LOCK_FILE, type Lock } from "./lock";
import type { Matching } from "./matching";

const FIX = "“npm run bank -- build” writes it; commit it.";

/** One warning for each document whose questions the lock file doesn't know as they are, one for all that vanished. */
export function findUnlocked(
  lock: Lock,
  { before, now, beforeOf }: Matching,
  ids: readonly (QuestionId | null)[],
): readonly Diagnostic[] {
  const stale = [...now.entries()].filter(([index, one]) => {
    if (ids[index] === null) return false;
    const partner = beforeOf[index] ?? null;
    const old = partner === null ? undefined : before[partner];
    if (!old || old.retired || old.file !== one.file) return true;
    return old.titlePrint !== one.titlePrint || old.bodyPrint !== one.bodyPrint;
  });
  const inDocuments = Array.from(
    groupBy(stale, ([, { file }]) => file),
    ([file, questions]) => {
      const line = questions[0]?.[1].line ?? 1;
      const message = `${LOCK_FILE} doesn't know ${questions.length} of the questions here as they are now. ${FIX}`;
      return diagnose(file, { line, column: 1 }, "identity-unlocked", message);
    },
  );
  const assigned = new Set(ids);
  const vanished = lock
    .flatMap(({ questions }) => questions)
    .filter(({ id, retired }) => !retired && !assigned.has(id));
  if (vanished.length === 0) return inDocuments;
  const message = `${vanished.length} of the questions in it (first ${vanished[0]?.id}) stand in no document any more. ${FIX}`;
  return [...inDocuments, diagnose(LOCK_FILE, { line: 1, column: 1 }, "identity-unlocked", message)];
}
