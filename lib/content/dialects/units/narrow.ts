/** A text with single spaces: where a pattern lets space stand in several places, a long run of it would take minutes to part. */
export const narrow = (text: string): string => text.trim().replace(/\s+/g, " ");

/** Most spaces in a row that say anything: they part columns. */
const WIDEST = 32;
const WIDE = new RegExp(String.raw`[^\S\n]{${WIDEST + 1},}`, "g");

/** A text without spaces that say nothing, for the same reason. */
export const withoutGaps = (text: string): string => text.replace(WIDE, (gap) => gap.slice(0, WIDEST));
