import type { AnswerState } from "./answer-state";

/** `kept`: nothing was reached. `retrying`: the server was, and could not. Both go on by themselves; `refused` does not. */
export type Saved = "nothing" | "saved" | "saving" | "kept" | "retrying" | "refused" | "late" | "clash";

/** `onDevice`: whether this device holds what the server may not have; some let us keep nothing. */
export type Standing = AnswerState & { readonly saved: Saved; readonly onDevice: boolean };

type Now = { readonly failure: "kept" | "retrying" | null; readonly isDone: boolean };

/** Whether an answer is saved, in a word. */
export function savedOf({ clash, code, isLate, base }: AnswerState, { failure, isDone }: Now): Saved {
  if (clash) return "clash";
  if (code !== null) return "refused";
  if (failure) return failure;
  if (!isDone) return "saving";
  return isLate ? "late" : base.revision > 0 ? "saved" : "nothing";
}
