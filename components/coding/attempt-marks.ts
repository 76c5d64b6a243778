import type { Tested } from "@/lib/quiz/propose-code";

/** What happened to a problem since it was graded last. */
export type Attempt = {
  readonly tested: Tested;
  /** The solution, before all tests passed. */ readonly looked: boolean;
};

const FRESH: Attempt = { tested: null, looked: false };
const keyOf = (questionId: string) => `attempt:${questionId}`;

export function readAttempt(questionId: string): Attempt {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(questionId)) ?? "null");
    return typeof kept === "object" && kept !== null ? { ...FRESH, ...kept } : FRESH;
  } catch {
    return FRESH;
  }
}

/** Null: it was graded, and what comes is another attempt. Where storage is forbidden it lasts as long as the page. */
export function writeAttempt(questionId: string, attempt: Attempt | null): Attempt {
  try {
    if (attempt === null) localStorage.removeItem(keyOf(questionId));
    else localStorage.setItem(keyOf(questionId), JSON.stringify(attempt));
  } catch {
    return attempt ?? FRESH;
  }
  return attempt ?? FRESH;
}
