const MINUTE_MS = 60_000;
/** A text that lost more than this part of itself is kept, however young. */
const MOST_LOST = 0.2;

type Next = {
  readonly text: string;
  readonly now: Date;
  /** Somebody was just told that this text stands, and not theirs: what comes now may be theirs all the same. */
  readonly isContested: boolean;
};

/**
 * Whether a text that is being replaced stays among the drafts: the last one of every minute does, each that loses much,
 * and each that loses anything to another tab. So a long evening of typing leaves few, and what was deleted by mistake is
 * there.
 */
export function isWorthKeeping(text: string, savedAt: Date | null, next: Next): boolean {
  if (text.trim() === "" || savedAt === null || text === next.text) return false;
  const minute = (at: Date) => Math.floor(at.getTime() / MINUTE_MS);
  if (minute(savedAt) !== minute(next.now)) return true;
  return lost(text, next.text) > (next.isContested ? 0 : text.length * MOST_LOST);
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
