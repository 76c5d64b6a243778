import { gatherBank } from "./across/bank";
import { checkGlossary } from "./across/glossary";
import { checkHabits } from "./across/habits";
import { checkIdentities } from "./across/identities";
import { checkLinks } from "./across/links";
import { checkPaths } from "./across/paths";
import { checkReferences } from "./across/references";
import { checkReviews } from "./across/reviews";
import { checkSiblings } from "./across/siblings";
import { checkTemplates } from "./across/templates";
import { checkTopics } from "./across/topic-pages";
import type { Diagnostic } from "./diagnostic";
import type { FileFacts } from "./facts";

/**
 * Checks the files of a bank against each other, in time linear in their number. `files` stand in the order of their
 * paths; `today` is `YYYY-MM-DD`. Answers only what no file could know alone.
 */
export function checkAcross(
  files: readonly { readonly path: string; readonly facts: FileFacts }[],
  today: string,
): readonly Diagnostic[] {
  const bank = gatherBank(files);
  return [
    ...[
      checkIdentities,
      checkSiblings,
      checkReferences,
      checkLinks,
      checkTopics,
      checkTemplates,
      checkPaths,
      checkGlossary,
      checkHabits,
    ].flatMap((check) => check(bank)),
    ...checkReviews(bank, today),
  ];
}
