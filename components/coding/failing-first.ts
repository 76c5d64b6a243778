import type { TestVerdict } from "@/lib/coding/protocol";

const RANK = { failed: 0, error: 0, timeout: 0, memory: 0, "not-run": 1, passed: 2 } as const;

/** What failed comes first, what never ran next; otherwise in the order of the tests. */
export const inOrder = (verdicts: readonly TestVerdict[]): TestVerdict[] =>
  [...verdicts].sort((one, other) => RANK[one.outcome] - RANK[other.outcome]);

export const countPassed = (verdicts: readonly Pick<TestVerdict, "outcome">[]): number =>
  verdicts.filter(({ outcome }) => outcome === "passed").length;
