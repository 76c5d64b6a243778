import type { Judge } from "@/lib/coding/judge";
import type { ContentFolder } from "@/lib/content/content-entry";
import { compareDiagnostics, type Diagnostic } from "@/lib/content/diagnostic";
import { readPrograms, type Programs } from "@/lib/content/read-programs";
import { compareLanguages, judgeQuestion } from "./judge-question";

export type BankJudgement = {
  /** All that is wrong with the programs of the bank, sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many files hold programs to judge. */
  readonly files: number;
};

/** The Chinese file's path, which both languages share. */
const pairOf = ({ path }: Programs) => path.replace(/\.en\.md$/, ".md");

/** Runs every program of every coding question against its tests. `onFile` is told before each. */
export async function judgeBank(deps: {
  readonly folder: ContentFolder;
  readonly judge: Judge;
  readonly onFile?: (path: string) => void;
}): Promise<BankJudgement> {
  const entries = await deps.folder.list();
  const all = entries.flatMap((entry) => ("problem" in entry ? [] : (readPrograms(entry.path, entry.bytes) ?? [])));
  const diagnostics: Diagnostic[] = [];
  for (const programs of all) {
    deps.onFile?.(programs.path);
    diagnostics.push(...(await judgeQuestion(deps.judge, programs)));
    const sibling = programs.locale === "en" && all.find((one) => one !== programs && pairOf(one) === pairOf(programs));
    if (sibling) diagnostics.push(...(await compareLanguages(deps.judge, sibling, programs)));
  }
  return { diagnostics: diagnostics.sort(compareDiagnostics), files: all.length };
}
