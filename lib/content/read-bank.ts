import type { Tag } from "@/lib/catalogue/model";
import { checkAcross } from "./check-across";
import { classify } from "./classify";
import type { ContentEntry } from "./content-entry";
import { compareDiagnostics, type Diagnostic } from "./diagnostic";
import { identifyDocuments } from "./documents/identify-documents";
import { recallOrRead } from "./documents/recall-or-read";
import { DOCUMENT_READERS, type DocumentReaders } from "./documents/readers";
import { parseFacts, serialiseFacts } from "./facts";
import { LOCK_FILE } from "./identity/lock";
import { findObstacle } from "./obstacles";
import type { PlannedFile } from "./planned-file";
import { readContentFile } from "./read-content-file";

export type BankReading = {
  /** Every file that has a place in the bank, in the order of the paths. */
  readonly files: readonly PlannedFile[];
  /** All that is wrong anywhere, sorted, each said once. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the lock file must say from now on; null where it says so, or where an error is to be mended first. */
  readonly lock: string | null;
  /** Warnings that the lock file is behind, for as long as `lock` is not written. */
  readonly unlocked: readonly Diagnostic[];
};

export type BankReadingOptions = {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Facts of files that did not change, by path: these are not read again. */
  readonly remembered: ReadonlyMap<string, string>;
  readonly onRead: () => void;
  readonly readers?: DocumentReaders;
};

type FileEntry = Extract<ContentEntry, { readonly hash: string }>;

/** Reads and checks a whole content folder. Nothing is thrown for what stands in it. */
export function readBank(entries: readonly ContentEntry[], options: BankReadingOptions): BankReading {
  const obstacles: Diagnostic[] = [];
  const found: FileEntry[] = [];
  for (const entry of entries) {
    const place = classify(entry.path);
    if ("problem" in entry) obstacles.push(...findObstacle(entry));
    else if (place.role === "unknown") obstacles.push(...(place.diagnostic ? [place.diagnostic] : []));
    else if (place.role !== "ignored") found.push(entry);
  }
  const isDocument = ({ path }: FileEntry) => classify(path).role === "document";
  const pages = found.filter((entry) => !isDocument(entry)).map((entry) => readPage(entry, options));
  const context = { readers: options.readers ?? DOCUMENT_READERS, tags: tagsOf(pages) };
  const documents = found.filter(isDocument).map((entry) => recallOrRead(entry, context, options));
  const lockBytes = found.find(({ path }) => path === LOCK_FILE)?.bytes ?? null;
  const identified = identifyDocuments(inOrder([...pages, ...documents]), lockBytes);
  const { files, lock, unlocked } = identified;
  const across = checkAcross(
    files.map((file) => ({ path: file.path, facts: file.read })),
    options.today,
  );
  const alone = files.flatMap((file) => file.read.diagnostics);
  const diagnostics = sortOnce([...obstacles, ...alone, ...identified.diagnostics, ...across]);
  return { files, diagnostics, lock, unlocked };
}

function readPage({ path, hash, bytes }: FileEntry, { remembered, onRead }: BankReadingOptions): PlannedFile {
  const facts = remembered.get(path);
  if (facts !== undefined) return { path, hash, facts, read: parseFacts(facts), content: null };
  const read = readContentFile(path, bytes);
  onRead();
  return { path, hash, facts: serialiseFacts(read.facts), read: read.facts, content: read.content };
}

const tagsOf = (files: readonly PlannedFile[]): readonly Tag[] =>
  files.flatMap(({ read: { read } }) => (read?.role === "tags" ? (read.tags ?? []) : []));

const inOrder = (files: readonly PlannedFile[]): readonly PlannedFile[] =>
  files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

function sortOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = diagnostics.toSorted(compareDiagnostics);
  return sorted.filter((one, index) => {
    const last = sorted[index - 1];
    return !last || compareDiagnostics(last, one) !== 0 || last.message !== one.message;
  });
}
