/** Characters of a line that are read. */
export const MAX_LINE = 65_536;
/** Quotes and lists that one line may open, and half the columns by which it may be indented. */
export const MAX_NESTING = 100;
/** Marks of emphasis on one line: the parser compares each with all others. */
export const MAX_EMPHASIS = 4000;
