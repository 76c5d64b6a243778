/** What most terminals are wide. */
export const COLUMNS = 100;

/** Characters that take two columns of a terminal, and those that take none. */
const WIDE =
  /[\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const NARROWEST = /[\p{M}\p{Cf}]/u;
/** What a terminal would obey, or what turns the direction of the rest of the line. */
const COMMANDS = /[\p{Cc}\p{Zl}\p{Zp}\u{202a}-\u{202e}\u{2066}-\u{2069}]+/gu;

/** Text of a document as it may be printed: on one line, and without anything that a terminal would obey. */
export const printable = (text: string): string => text.replace(COMMANDS, " ");

const columnsOf = (character: string) => (WIDE.test(character) ? 2 : NARROWEST.test(character) ? 0 : 1);

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** As much of a text as `width` columns hold, with “…” where something is left out. */
export function fit(text: string, width: number): string {
  if (text.length <= width / 2 || widthOf(text) <= width) return text;
  let kept = "";
  let left = width - 1;
  for (const character of text) {
    left -= columnsOf(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The words of a text on lines of at most `width` columns; a word that is longer stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
