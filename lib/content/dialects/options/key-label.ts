import { roleOf } from "../marks/label";
import { narrow } from "../units/narrow";

/** A few words and a colon, in whatever language, and what is said behind them: `✅ Réponse correcte : b`. */
const LABELLED =
  /^[^\p{L}\p{N}([（]*(\p{L}[\p{L}\p{M}\s'’./#-]{1,39}?)\s*\d{0,3}\s*(?:[(（][^()（）]{0,16}[)）])?\s*(?:[:：=]|\s[-–—]+>?\s|[→➜➡]|=>)[\s*_`]*(\S.*)$/su;

/** What stands behind a label that may name a key; null where nothing looks like one, or its words say something else. */
export function saidBehindLabel(text: string): string | null {
  const match = LABELLED.exec(narrow(text));
  if (!match?.[1] || !match[2]) return null;
  const role = roleOf(match[1].toLowerCase().replace(/[\s'’-]/g, ""));
  return role === "note" || role === "question" ? null : match[2].trim();
}

/** Not more letters than options have: one between others may be a word that joins them, which doubles what is tried. */
const ONLY_LETTERS =
  /^[(（[【{"'“`*]*([A-Ha-h](?:\s*(?:[,，、;；&+/]|\p{L}{1,3}(?=\s))?\s*[A-Ha-h](?!\p{L})){0,7})(?:\s*[)）\]】}"'”`*.。．!]*\s*$|\s*[)）\]】.．:：、]\s*\S|\s+[-–—(（]\s*\S)/su;

/** The letters a text consists of, or begins with where a mark parts them from an option's words; null if any goes beyond `count`. */
export function onlyLetters(text: string, count: number): number[] | null {
  const said = ONLY_LETTERS.exec(narrow(text.normalize("NFKC")))?.[1];
  const letters = said?.replace(/\p{L}{2,}/gu, " ").match(/(?<!\p{L})[A-Ha-h](?!\p{L})|[A-H]/gu);
  if (!letters) return null;
  const indices = [...new Set(letters.map((letter) => letter.toUpperCase().charCodeAt(0) - 65))].sort((a, b) => a - b);
  return indices.every((index) => index < count) ? indices : null;
}
