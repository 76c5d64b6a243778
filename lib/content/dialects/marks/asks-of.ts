import { soundsOf } from "../titles/sounds";
import type { Piece } from "../units/unit";
import { likeness } from "./likeness";

const WORDS = /[\p{L}\p{N}]/u;

/** Words of statements up to which a question mark, or a word that asks, is rhetoric, and how far such a line still asks. */
const RHETORIC = { sounds: -1.6, asks: 0.5 } as const;

/** A statement of SQL asks nothing, though it be `BETWEEN one AND another`. */
const SQL =
  /^(?:SELECT\b.*\bFROM|INSERT INTO|DELETE FROM|(?:CREATE|ALTER|DROP) (?:TABLE|INDEX|VIEW)|UPDATE\b.*\bSET)\b[^?？\p{Script=Han}]*$/u;

/** Characters of a title in which a statement is looked for. */
const STATEMENT = 400;

/** A line that is all link, to another place, mostly names an article, however it sounds. */
export function asksOf(title: string, pieces: readonly Piece[]): number {
  if (SQL.test(title.slice(0, STATEMENT))) return 0;
  const linked = pieces.every(({ text, link }) => (link !== null && !link.startsWith("#")) || !WORDS.test(text));
  const sounding = likeness(withoutNotation(title, pieces));
  const asks = sounding > RHETORIC.asks && soundsOf(title) < RHETORIC.sounds ? RHETORIC.asks : sounding;
  return linked && asks < 0.9 ? 0.4 * asks : asks;
}

/** Words in code that make it a sentence rather than a name: `limit?: number` asks nothing. */
const SENTENCE = 4;
/** Names in code that are looked at in one title. */
const MAX_NAMES = 20;

/** A title without the question marks of names in code. */
function withoutNotation(title: string, pieces: readonly Piece[]): string {
  const names = pieces.filter(({ code, text }) => code && /\S\?/.test(text) && text.split(/\s+/).length < SENTENCE);
  const bare = names
    .slice(0, MAX_NAMES)
    .reduce((rest, { text }) => rest.replace(text.trim(), () => text.replace(/\?/g, "").trim()), title);
  return pieces.find(({ text }) => WORDS.test(text))?.code ? bare.replace(TYPED, "$1") : bare;
}

/** `size number?`: behind a name in code, one word and a question mark say of what type it is, if it is given. */
const TYPED = /^([\w$.]{1,60}:? \w{1,20})\?/;
