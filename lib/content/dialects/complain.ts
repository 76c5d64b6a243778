import type { Guess } from "./series/guess";
import { diagnose, type Diagnostic } from "../diagnostic";
import type { DocumentQuestion } from "./model";
import { MAX_EMPHASIS, MAX_LINE, MAX_NESTING, USUAL_NESTING } from "./limits";
import type { Repair } from "./prepare";
import type { ByBeginning } from "./series/by-beginning";

const REPAIRS: Readonly<Record<Repair["what"], string>> = {
  "document-too-long":
    "The document goes on beyond 64 MB. It is read up to this line; split it to have the rest read too.",
  "line-too-long": `The line has more than ${MAX_LINE} characters. The rest of it is kept and not searched for questions; break it up.`,
  "emphasis-too-dense": `More than ${MAX_EMPHASIS} marks of emphasis stand on this line. It is searched for questions without them; break it up.`,
  "nested-too-often": `From here on lists and quotations that stand more than ${USUAL_NESTING} deep are read as text: the document has too many of them.`,
  "nested-too-deep": `More than ${MAX_NESTING} lists or quotations stand in each other here. What is deeper is read as text.`,
  "fence-unclosed":
    "The code fence that opens here never closes and would swallow what follows. It is read as if it ended where the next mark stands; close it.",
};

/** What the author of a document should know about how it was read. */
export function complain(
  file: string,
  repairs: readonly Repair[],
  questions: readonly DocumentQuestion[],
  guess: Guess | null,
  { missing, line }: Pick<ByBeginning, "missing"> & { readonly line: number },
): Diagnostic[] {
  const found = [
    ...repairs.map(({ line, what }) => diagnose(file, { line, column: 1 }, "document-repaired", REPAIRS[what])),
    ...missing.map((beginning) => {
      const message = `“questions:” says that some begin with “${beginning.trimEnd()}”; no line does. Copy the beginning of one of them as it stands, up to its number (“questions: ### 1.”).`;
      return diagnose(file, { line, column: 1 }, "document-mark-missing", message);
    }),
  ];
  if (questions.length === 0) {
    const message =
      "No question was found. Mark questions by headings, numbers, bold lines, labels or lists, all in the same way, or say in the front matter how they begin (“questions: ### 1.”).";
    return [...found, diagnose(file, { line: 1, column: 1 }, "document-no-questions", message)];
  }
  if (guess && !guess.announced) {
    const message = `Little in it asks: its ${guess.from} were taken for ${questions.length} questions. If they are none, remove the document; if others are, say in its front matter how they begin (“questions: ### 1.”); if they are right, say so in its title.`;
    found.push(diagnose(file, { line: questions[0]?.line ?? 1, column: 1 }, "document-guessed", message));
  }
  for (const { line, title, options, answered } of questions) {
    if (options.length > 0 && !answered) {
      const message = `No key was found for “${title.slice(0, 40)}”. Mark the right option, or name it in a line such as “Answer: B”.`;
      found.push(diagnose(file, { line, column: 1 }, "document-key-missing", message));
    }
  }
  return found;
}
