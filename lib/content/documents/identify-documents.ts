import type { QuestionId } from "@/lib/core/ids";
import { classify } from "../classify";
import { decode } from "../decode";
import type { Diagnostic } from "../diagnostic";
import { serialiseFacts, type DocumentFacts } from "../facts";
import { assignIdentities } from "../identity/assign";
import { EMPTY_LOCK, LOCK_FILE, writeLock } from "../identity/lock";
import type { DocumentPrint } from "../identity/print";
import { readLock, type ReadLock } from "../identity/read-lock";
import type { PlannedFile } from "../planned-file";

/** The lock file holds a line for each question that any document ever asked. In bytes. */
const MAX_LOCK_BYTES = 256_000_000;

export type Identified = {
  readonly files: readonly PlannedFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly lock: string | null;
  readonly unlocked: readonly Diagnostic[];
};

/** Gives the questions of all documents their ids. `lockBytes`: the lock file, null where there is none. */
export function identifyDocuments(files: readonly PlannedFile[], lockBytes: Uint8Array | null): Identified {
  const known = lockBytes === null ? { lock: EMPTY_LOCK, diagnostics: [] } : readLockBytes(lockBytes);
  if (known.lock === null) return { files, diagnostics: known.diagnostics, lock: null, unlocked: [] };
  const found = assignIdentities(known.lock, files.flatMap(printsOf), takenBy(files));
  const isFit = found.changed && found.diagnostics.length === 0;
  return {
    files: files.map((file) => withIds(file, found.ids.get(file.path) ?? [])),
    diagnostics: [...known.diagnostics, ...found.diagnostics],
    lock: isFit ? writeLock(found.lock) : null,
    unlocked: found.unlocked,
  };
}

function readLockBytes(bytes: Uint8Array): ReadLock {
  const decoded = decode(LOCK_FILE, bytes, MAX_LOCK_BYTES);
  return decoded.ok ? readLock(decoded.text) : { lock: null, diagnostics: [decoded.diagnostic] };
}

const documentIn = ({ read: { read } }: PlannedFile): DocumentFacts | null => (read?.role === "document" ? read : null);

function printsOf(file: PlannedFile): DocumentPrint[] {
  const document = documentIn(file);
  return document ? [{ file: file.path, questions: document.questions.map(({ print }) => print) }] : [];
}

/** Ids of questions with a file of their own. */
function takenBy(files: readonly PlannedFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path, read: { read } }) => {
      const place = classify(path);
      const isOwner = place.role === "question" && place.locale === "zh" && read?.role === "question" && read.id;
      return isOwner ? [[read.id.value, path] as const] : [];
    }),
  );
}

function withIds(file: PlannedFile, ids: readonly (QuestionId | null)[]): PlannedFile {
  const document = documentIn(file);
  if (!document) return file;
  const questions = document.questions.map((entry, index) => ({ ...entry, id: ids[index] ?? null }));
  const read = { ...file.read, read: { ...document, questions } };
  return { ...file, read, facts: serialiseFacts(read) };
}
