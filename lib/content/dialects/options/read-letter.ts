const LETTER = /^[(（[【]?\s*([A-Ha-h])\s*(?:[)）\]】]\s*[.、:：]?|[.．:：](?!\w{1,3}\()|[、，,])\s*(.*)$/s;
const BARE_LETTER = /^([A-H])(?:[\s\u{3000}]+(?:[-–—]\s+)?(?=\S)(.*)|$)/su;
/** A sign may stand before the letter: `*B. …`. */
const SIGNED = /^[*=>→➜➡~^!✓✔√]{1,3}\s*(?=[(（[]?[A-Ha-h]\s*[)）\].．、:：])/u;

/** `（24）A.` below a blank with that number: the options of one of several. */
const BLANK = /^[（(]\s?\d{1,3}\s?[)）]\s*(?=[AＡ]\s*[.．、:：])/u;

export const beginsWithBlank = (line: string): boolean => BLANK.test(line.trim());

/** The letter a line begins with, 0 for A, and what follows it. */
export function readLetter(line: string): { letter: number; text: string } | null {
  // Letters typed by a Chinese keyboard may be full-width.
  const body = line
    .replace(BLANK, "")
    .replace(SIGNED, "")
    .replace(/^[Ａ-Ｈ]/u, (wide) => wide.normalize("NFKC"));
  const match = LETTER.exec(body) ?? BARE_LETTER.exec(body);
  return match?.[1] ? { letter: match[1].toUpperCase().charCodeAt(0) - 65, text: match[2] ?? "" } : null;
}
