import { plainOf, type Piece, type Unit } from "../units/unit";

/** A line (or part of one) that may be an option. */
export type OptionRow = {
  /** Index of its unit; several rows may share one. */
  readonly unit: number;
  /** Last unit that belongs to it. */
  lastUnit: number;
  /** 0 for A. */
  readonly letter: number | null;
  readonly text: string;
  readonly checked: boolean | null;
  /** All of its words are bold, coloured, or carry a tick. */
  readonly marked: { readonly strong: boolean; readonly coloured: boolean; readonly ticked: boolean };
};

export const LETTER = /^[(（[【]?\s*([A-Ha-h])\s*(?:[)）\]】]\s*[.、:：]?|[.．:：](?!\w{1,3}\()|[、，,])\s*(.*)$/s;
export const BARE_LETTER = /^([A-H])(?:[\s\u{3000}]+(?=\S)(.*)|$)/su;
const CHECK = /^[-*]?\s*(?:[[［]\s*([xX√✓✔vV*]?)\s*[\]］]|[(（]\s*([xX√✓✔*]?)\s*[)）])\s*(.*)$/s;
const TICK =
  /[✅✔☑√🟢👍]|\u{2705}|\((?:correct|right|true answer|answer)\)|（(?:正确|答案|正确答案)）|←\s*(?:correct|answer|正确|答案)|<-{1,2}\s*(?:correct|answer)/iu;
/** `b) Line chart *`, `*B. …`: a star that only some of the options carry. */
const STARRED = /^[*＊]\s*(?=[A-Ha-h]\s*[.)）、:：])|(?<=\S)\s*[*＊]$/u;

/** What one line, or part of it, offers; `whole` when it is all of that unit. */
export function rowOf(pieces: readonly Piece[], unit: number, whole: Unit | null): OptionRow {
  const plain = plainOf(pieces).trim();
  const bare = plain.replace(/^[\p{Extended_Pictographic}\u{fe0f}\s]+/u, "").replace(STARRED, "");
  const box = whole?.opens?.checked;
  const check = box === null || box === undefined ? CHECK.exec(bare) : null;
  const checked = box ?? (check ? (check[1] ?? check[2]) !== "" : null);
  // Letters typed by a Chinese keyboard may be full-width.
  const body = (check?.[3] ?? bare).replace(/^[Ａ-Ｈ]/u, (wide) => wide.normalize("NFKC"));
  const lettered = LETTER.exec(body) ?? BARE_LETTER.exec(body);
  const letter = lettered?.[1] ? lettered[1].toUpperCase().charCodeAt(0) - 65 : null;
  const text = (lettered ? (lettered[2] ?? "") : body).trim();
  return { unit, lastUnit: unit, letter, text, checked, marked: marksOf(pieces, plain) };
}

function marksOf(pieces: readonly Piece[], plain: string): OptionRow["marked"] {
  const spoken = pieces.filter(({ text }) => /[\p{L}\p{N}]{2}|[^\s\p{P}A-Ha-h]/u.test(text));
  const all = (test: (piece: Piece) => boolean) => spoken.length > 0 && spoken.every(test);
  return {
    strong: all(({ strong }) => strong),
    coloured: spoken.some(({ coloured }) => coloured),
    ticked: TICK.test(plain) || STARRED.test(plain),
  };
}
