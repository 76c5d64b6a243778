/** What was written and is not known to have arrived; `revision` is that of the text it was written over. */
export type Draft = {
  readonly revision: number;
  readonly text: string;
  /** It has arrived, and stands here to be read without a connection. */
  readonly isSaved?: boolean;
};

/** Null without one, and where storage is forbidden. */
export function readDraft(key: string): Draft | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    if (typeof found !== "object" || found === null) return null;
    const { revision, text, isSaved } = found as Record<string, unknown>;
    if (typeof revision !== "number" || typeof text !== "string") return null;
    return { revision, text, ...(isSaved === true && { isSaved }) };
  } catch {
    return null;
  }
}

/** `null` lets go of it. */
export function writeDraft(key: string, draft: Draft | null): void {
  try {
    if (draft === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    return;
  }
}
