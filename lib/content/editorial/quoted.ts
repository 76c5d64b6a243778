/** No opening mark within, so that one which is never closed doesn't take the text to its end again and again. */
const QUOTED = /“[^“”]*”|「[^「」]*」|"[^"]*"|《[^《》]*》/gu;
const BRACKETED = /（[^（）]*）|\([^()]*\)/gu;

/** What somebody else is quoted as saying is theirs, and so are titles. */
export const withoutQuotes = (text: string): string => text.replace(QUOTED, " ");

/** Brackets say once more, in other words, what stands before them. */
export const withoutBrackets = (text: string): string => text.replace(BRACKETED, " ");
