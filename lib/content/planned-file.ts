import type { FileEntry } from "@/lib/catalogue/publication";
import type { FileFacts } from "./facts";
import type { FileContent } from "./read-content-file";

/** A file of the new catalogue. `content` is null when it did not change, or adds nothing that readers see. */
export type PlannedFile = FileEntry & { readonly read: FileFacts; readonly content: FileContent | null };
