// Two hundred quotes or lists opened on one line. Parsing takes the square of it, and walking the tree ends the stack.
const ABYSS = /^((?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){200})/gm;

/** The same text, with no line that opens more than can be walked. */
export const withoutAbyss = (text: string): string => text.replace(ABYSS, "$1\\");
