import { plainOf, type Piece } from "./unit";

/** `.class`, `#id` or `name="value"`. */
const ATTRIBUTE = String.raw`(?:[.#][A-Za-z][\w-]*|[A-Za-z][\w-]*=(?:"[^"{}]*"|[\w-]+))`;
const LIST = String.raw`\{:?[ ]?${ATTRIBUTE}(?:[ ]${ATTRIBUTE})*[ ]?\}`;
const ALONE = new RegExp(String.raw`^${LIST}$`);
const BEHIND = new RegExp(String.raw`(?<=\S)[ ]{0,8}${LIST}$`);

/** What a line says that holds nothing but attributes of what stands above it, `{:.warning}`; null for any other line. */
export function attributesOf(pieces: readonly Piece[]): string | null {
  const text = plainOf(pieces).trim();
  return text.startsWith("{") && !pieces.some(({ code }) => code) && ALONE.test(text) ? text : null;
}

/** A heading without the attributes behind it, `{#its-name}`: nobody reads them. */
export function withoutAttributes(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (!last || last.code || !/\}\s*$/.test(last.text)) return pieces;
  return [...pieces.slice(0, -1), { ...last, text: last.text.trimEnd().replace(BEHIND, "") }];
}
