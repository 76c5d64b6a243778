/** A text with single spaces: where a pattern lets space stand in several places, a long run of it would take minutes to part. */
export const narrow = (text: string): string => text.trim().replace(/\s+/g, " ");
