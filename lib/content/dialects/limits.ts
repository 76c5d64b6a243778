/** Characters of a line that are read. */
export const MAX_LINE = 65_536;
/** Quotes and lists that one line may open, and half the columns by which it may be indented. */
export const MAX_NESTING = 100;
/** Marks of emphasis on one line: the parser compares each with all others. */
export const MAX_EMPHASIS = 4000;
/** How deep lists and quotations may stand in each other wherever they like. */
export const USUAL_NESTING = 12;
/** Levels beyond that a document may open, over all of its lines: each costs the parser time on every line within. */
export const MAX_DEEP_LEVELS = 3000;
