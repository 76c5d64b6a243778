import { QUESTION_ID, type QuestionId } from "@/lib/core/ids";

const COMMENT = /<!--\s*id:\s*(q-[a-z0-9]+)\s*-->/;
const FENCE = /^[\s>]*(`{3,}|~{3,})/;

/** What an author writes beside a question to say which one it is. */
export const explicitId = (id: string): string => `<!-- id: ${id} -->`;

/**
 * The id that is written beside each question: on the line of its title or below it, before the next question, outside
 * of code. `starts` are the questions' 1-based lines. Null where none is written; of several the first counts.
 */
export function findExplicitIds(text: string, starts: readonly number[]): readonly (QuestionId | null)[] {
  if (!COMMENT.test(text)) return starts.map(() => null);
  const sorted = starts.toSorted((a, b) => a - b);
  const idOf = new Map<number, QuestionId>();
  let passed = 0;
  for (const { line, id } of linesWithIds(text)) {
    while ((sorted[passed] ?? Infinity) <= line) passed++;
    const start = sorted[passed - 1];
    if (start !== undefined && !idOf.has(start)) idOf.set(start, id);
  }
  return starts.map((start) => idOf.get(start) ?? null);
}

function linesWithIds(text: string): readonly { readonly line: number; readonly id: QuestionId }[] {
  let open: string | null = null;
  return text.split(/\r\n?|\n/).flatMap((words, index) => {
    const fence = FENCE.exec(words)?.[1];
    if (fence !== undefined && open === null) open = fence;
    else if (open !== null && fence?.startsWith(open)) open = null;
    const id = open === null ? COMMENT.exec(words)?.[1] : undefined;
    return id !== undefined && QUESTION_ID.test(id) ? [{ line: index + 1, id: id as QuestionId }] : [];
  });
}
