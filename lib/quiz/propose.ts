import { GRADES, type Grade } from "@/lib/scheduling/card";

/** How much of something was met. */
export type Share = { readonly met: number; readonly of: number };

// Whether it came easily only the learner knows: that is never proposed.
function gradeOf({ met, of }: Share, good: number, hard: number): Grade {
  const share = met / of;
  return share >= good ? "good" : share >= hard ? "hard" : "again";
}

/**
 * The grade that follows from the key points that were said and the self-checks that were right; the lower one where
 * they differ. Null where neither says anything: no point was ticked, not every check was done.
 */
export function propose(points: Share, checks: Share & { readonly done: number }): Grade | null {
  const proposals = [
    ...(points.met > 0 ? [gradeOf(points, 0.75, 0.3)] : []),
    ...(checks.of > 0 && checks.done === checks.of ? [gradeOf(checks, 1, 0.5)] : []),
  ];
  return GRADES.find((grade) => proposals.includes(grade)) ?? null;
}
