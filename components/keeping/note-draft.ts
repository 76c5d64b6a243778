/** What was written and is not known to have arrived; `revision` is that of the note it was written over. */
export type Draft = { readonly revision: number; readonly text: string };

const keyOf = (questionId: string) => `note:${questionId}`;

/** Null without one, and where storage is forbidden. */
export function readDraft(questionId: string): Draft | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(keyOf(questionId)) ?? "null");
    if (typeof found !== "object" || found === null) return null;
    const { revision, text } = found as Record<string, unknown>;
    return typeof revision === "number" && typeof text === "string" ? { revision, text } : null;
  } catch {
    return null;
  }
}

/** `null` lets go of it. */
export function writeDraft(questionId: string, draft: Draft | null): void {
  try {
    if (draft === null) localStorage.removeItem(keyOf(questionId));
    else localStorage.setItem(keyOf(questionId), JSON.stringify(draft));
  } catch {
    return;
  }
}
