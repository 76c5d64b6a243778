const MINUTE_MS = 60_000;
/** A text that lost more than this part of itself is kept, however young. */
const MOST_LOST = 0.2;

/**
 * Whether a text that is being replaced stays among the drafts: the last one of every minute does, and each that loses
 * much. So a long evening of typing leaves few, and what was deleted by mistake is there.
 */
export function isWorthKeeping(
  text: string,
  savedAt: Date | null,
  next: { readonly text: string; readonly now: Date },
): boolean {
  if (text.trim() === "" || savedAt === null || text === next.text) return false;
  const minute = (at: Date) => Math.floor(at.getTime() / MINUTE_MS);
  return minute(savedAt) !== minute(next.now) || lost(text, next.text) > text.length * MOST_LOST;
}

/** Characters of `text` that are neither at the beginning nor at the end of `next`. */
function lost(text: string, next: string): number {
  const most = Math.min(text.length, next.length);
  let start = 0;
  while (start < most && text[start] === next[start]) start += 1;
  let end = 0;
  while (end < most - start && text.at(-1 - end) === next.at(-1 - end)) end += 1;
  return text.length - start - end;
}
