import type { Grade } from "@/lib/scheduling/card";

/** What a program came to. Null: it was not tested. */
export type Tested = { readonly passed: number; readonly total: number } | null;

/** The grade that follows. `looked`: the solution was seen before all tests passed. Null: nothing was tried. */
export function proposeForCode(tested: Tested, looked: boolean): Grade | null {
  if (looked) return "again";
  if (tested === null) return null;
  return tested.passed === tested.total ? "good" : tested.passed > 0 ? "hard" : "again";
}
