/** Columns before what a line says; a tab is four wide. */
export const indentOf = (line: string): number => (/^[ \t]*/.exec(line)?.[0] ?? "").replaceAll("\t", "    ").length;
