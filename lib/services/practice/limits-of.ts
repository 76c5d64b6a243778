import type { QuizSetup } from "@/lib/api/practice";
import type { QuestionId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { Shelf } from "@/lib/quiz/port";

export type LimitCode = "collection-not-found" | "path-not-found";

/** The sets of questions to which a setup keeps: a collection, a learning path, what was forgotten. */
export async function limitsOf(
  shelf: Shelf,
  { collectionId, pathId, onlyMistakes }: QuizSetup,
): Promise<Result<readonly ReadonlySet<QuestionId>[], LimitCode>> {
  const limits: ReadonlySet<QuestionId>[] = [];
  if (collectionId !== null) {
    const collection = await shelf.findCollection(collectionId);
    if (!collection) return fail("collection-not-found");
    limits.push(new Set(collection));
  }
  if (pathId !== null) {
    const path = await shelf.findPath(pathId);
    if (!path) return fail("path-not-found");
    limits.push(new Set(path));
  }
  if (onlyMistakes) limits.push(new Set((await shelf.listMistaken()).map(({ questionId }) => questionId)));
  return ok(limits);
}
