import { parseFacts, serialiseFacts } from "../facts";
import type { PlannedFile } from "../planned-file";
import type { FileContent, ReadFile } from "../read-content-file";
import { readDocumentFile, tagsKey, type DocumentContext } from "./read-document-file";

type Entry = { readonly path: string; readonly hash: string; readonly bytes: Uint8Array };
type Memory = { readonly remembered: ReadonlyMap<string, string>; readonly onRead: () => void };

/** A document as it is remembered, where it did not change and the bank has the same tags; else as it reads now. */
export function recallOrRead(entry: Entry, context: DocumentContext, { remembered, onRead }: Memory): PlannedFile {
  const { path, hash } = entry;
  const facts = remembered.get(path);
  const known = facts === undefined ? null : parseFacts(facts);
  if (facts !== undefined && known && (known.read?.role !== "document" || known.read.tags === tagsKey(context.tags))) {
    return { path, hash, facts, read: known, content: onDemand(() => readDocumentFile(path, entry.bytes, context)) };
  }
  const read = readDocumentFile(path, entry.bytes, context);
  onRead();
  return { path, hash, facts: serialiseFacts(read.facts), read: read.facts, content: read.content };
}

/** Another lock file may give new ids to the questions of a document that did not change: then it is read after all. */
function onDemand(read: () => ReadFile): FileContent {
  let content: FileContent | null | undefined;
  return {
    role: "document",
    questions: [],
    textOf: (index) => {
      content ??= read().content;
      return content?.role === "document" ? content.textOf(index) : null;
    },
  };
}
