import type { Diagnostic } from "../diagnostic";
import type { GlossaryFacts } from "../glossary/entry";
import type { PlannedFile } from "../planned-file";
import { checkAvoidedTerms } from "./avoided-terms";
import { checkLengths } from "./lengths";
import { checkOutlines } from "./outlines";
import { gatherPages, type Page } from "./page";
import { checkPhrases } from "./phrases";
import { checkSentences } from "./repeated-sentences";
import { checkSharedText } from "./shared-text";
import { checkStatements } from "./statements";
import { checkUnrun } from "./unrun";
import { checkUnspelledTerms } from "./unspelled-terms";

/** Of each code so many are listed: a bank that was written otherwise shall hear of it, and not drown. */
const LISTED = 20;

const OF_ONE_PAGE = [checkLengths, checkStatements, checkPhrases];
const OF_ALL_PAGES = [checkOutlines, checkSentences, checkSharedText, checkUnrun];
const OF_WORDS = [checkAvoidedTerms, checkUnspelledTerms];

/** How our own questions are written. All of `files` must have been read just now: it compares texts. */
export function checkEditorial(files: readonly PlannedFile[]): readonly Diagnostic[] {
  const sound = files.filter(isSound);
  const glossaries = sound.flatMap(({ read: { read } }) => (read?.role === "glossary" ? [read] : []));
  return checkPages(gatherPages(sound), glossaries);
}

/** What can't be published yet isn't finished: its author hears of that first. */
const isSound = ({ read }: PlannedFile) => read.diagnostics.every(({ severity }) => severity !== "error");

/** What an editor would ask about, and so warnings; in time linear in the number of pages. */
export function checkPages(pages: readonly Page[], glossaries: readonly GlossaryFacts[]): readonly Diagnostic[] {
  const checks = [
    ...OF_ONE_PAGE.map((check) => pages.flatMap(check)),
    ...OF_ALL_PAGES.map((check) => check(pages)),
    ...OF_WORDS.map((check) => check(pages, glossaries)),
  ];
  return checks.flatMap(listSome);
}

/** `found` is all that one check has to say. */
function listSome(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const rest = found.length - LISTED;
  if (rest <= 0) return found;
  return found
    .slice(0, LISTED)
    .map((one, index) =>
      index < LISTED - 1 ? one : { ...one, message: `${one.message} (${rest} more of ${one.code} are not listed.)` },
    );
}
