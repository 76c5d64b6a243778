import type { CatalogueWriter } from "@/lib/catalogue/store";
import { classify, classifyEmptyFolder } from "@/lib/content/classify";
import type { ContentEntry, ContentFolder } from "@/lib/content/content-entry";
import type { Diagnostic } from "@/lib/content/diagnostic";
import type { DocumentReaders } from "@/lib/content/documents/readers";
import { LOCK_FILE } from "@/lib/content/identity/lock";
import { catalogueDigest, sha256, withHash } from "@/lib/files/digest";

export type PublishDeps = {
  readonly store: CatalogueWriter;
  readonly folder: ContentFolder;
  /** Names the code that reads content: a catalogue made by another one is made anew. */
  readonly pipeline: string;
  readonly today: Date;
  /** Writes the lock file of the content folder; false where it can't. Its text decides which id a document's question has. */
  readonly keepIds?: (text: string) => Promise<boolean>;
  /** For tests: how documents are read. */
  readonly readers?: DocumentReaders;
  /** Called after each file that was read; `total` is the number of files to read. */
  readonly onProgress?: (done: number, total: number) => void;
};

export type Published = {
  readonly changed: boolean;
  /** Files read, of `total` in the bank. */
  readonly read: number;
  readonly total: number;
  readonly questions: number;
  readonly retired: number;
  /** Empty when nothing changed: they have been said. */
  readonly warnings: readonly Diagnostic[];
};

export type PublishResult =
  | { readonly ok: true; readonly value: Published }
  | { readonly ok: false; readonly code: "content-invalid"; readonly diagnostics: readonly Diagnostic[] };

/** Makes the catalogue what the content folder says, or leaves it as it is when anything there is wrong. */
export async function publishCatalogue(deps: PublishDeps): Promise<PublishResult> {
  const { store, folder, pipeline } = deps;
  const entries = await folder.list();
  const counted = entries.filter(counts).map((entry) => ({
    path: entry.path,
    hash: "hash" in entry ? entry.hash : entry.problem,
  }));
  const total = counted.length;
  if ((await store.readDigest()) === catalogueDigest(pipeline, counted)) {
    const questions = await store.countQuestions();
    return { ok: true, value: { changed: false, read: 0, total, questions, retired: 0, warnings: [] } };
  }

  // Loaded only now: an unchanged bank, the usual one, needs neither Markdown nor mathematics.
  const { readBank } = await import("@/lib/content/read-bank");
  const { planPublication } = await import("@/lib/content/plan-publication");
  const index = await store.readIndex();
  const hashes = new Map(counted.map(({ path, hash }) => [path, hash]));
  const same = index.pipeline === pipeline ? index.files.filter((file) => hashes.get(file.path) === file.hash) : [];
  let read = 0;
  const { files, diagnostics, lock, unlocked } = readBank(entries, {
    ...(deps.readers && { readers: deps.readers }),
    today: deps.today.toISOString().slice(0, 10),
    remembered: new Map(same.map((file) => [file.path, file.facts])),
    onRead: () => deps.onProgress?.(++read, total - same.length),
  });
  if (diagnostics.some((one) => one.severity === "error")) return { ok: false, code: "content-invalid", diagnostics };

  const isKept = lock === null || ((await deps.keepIds?.(lock)) ?? false);
  // The next build finds the new lock file, and nothing to do.
  const found = lock !== null && isKept ? withHash(counted, LOCK_FILE, sha256(lock)) : counted;
  const publication = planPublication({ pipeline, digest: catalogueDigest(pipeline, found), files }, index);
  await store.publish(publication);
  const retired = publication.questions.retire.length;
  const questions = await store.countQuestions();
  read = total - same.length;
  const warnings = isKept ? diagnostics : [...diagnostics, ...unlocked];
  return { ok: true, value: { changed: true, read, total, questions, retired, warnings } };
}

/** Whether an entry says anything about the catalogue: the guide does not, nor does an empty topic. */
function counts(entry: ContentEntry): boolean {
  if ("problem" in entry && entry.problem === "empty-folder") return classifyEmptyFolder(entry.path) !== null;
  return classify(entry.path).role !== "ignored";
}
