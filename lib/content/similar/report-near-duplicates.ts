import { diagnose, type Diagnostic } from "../diagnostic";
import { findNearDuplicates, type Comparable } from "./find-near-duplicates";

/** A question with the place of its title. */
export type Placed = Comparable & { readonly file: string; readonly line: number };

/** One warning for every question that asks almost what one before it asks, at its place and naming the other's. */
export function reportNearDuplicates(entries: readonly Placed[]): readonly Diagnostic[] {
  return findNearDuplicates(entries).flatMap(({ pairs }) => {
    const nearest = new Map<number, { readonly a: number; readonly score: number }>();
    for (const { a, b, score } of pairs) {
      if (score > (nearest.get(b)?.score ?? 0)) nearest.set(b, { a, score });
    }
    return [...nearest].flatMap(([b, { a, score }]) => report(entries[b], entries[a], score));
  });
}

function report(one: Placed | undefined, other: Placed | undefined, score: number): Diagnostic[] {
  if (!one || !other) return [];
  const message =
    `This asks almost the same as “${other.title}” at ${other.file}:${other.line} (likeness ${score.toFixed(2)}). ` +
    "Keep one, or say in the title what each asks for.";
  return [diagnose(one.file, { line: one.line, column: 1 }, "near-duplicate", message)];
}
