import { checkDuplicates } from "@/lib/content/across/duplicates";
import type { ContentFolder } from "@/lib/content/content-entry";
import { compareDiagnostics, type Diagnostic } from "@/lib/content/diagnostic";
import { checkEditorial } from "@/lib/content/editorial/check-editorial";
import { readBank } from "@/lib/content/read-bank";

export type ContentCheck = {
  /** All that is wrong, sorted; with an error among it, nothing would be published. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were read. */
  readonly files: number;
};

/** Reads the whole content folder and writes nothing. `today` decides which reviews are old. */
export async function checkContent(deps: {
  readonly folder: ContentFolder;
  readonly today: Date;
}): Promise<ContentCheck> {
  const today = deps.today.toISOString().slice(0, 10);
  const entries = await deps.folder.list();
  const reading = readBank(entries, { today, remembered: new Map(), onRead: () => undefined });
  const { files, unlocked } = reading;
  const diagnostics = [...reading.diagnostics, ...unlocked, ...checkDuplicates(files), ...checkEditorial(files)];
  return { diagnostics: diagnostics.sort(compareDiagnostics), files: files.length };
}
