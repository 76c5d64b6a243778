import type { Piece } from "../units/unit";
import { plainOf } from "../units/unit";

/** How an option is set off: all of its words are bold, coloured, or it carries a tick, or any other sign. */
export type Marked = {
  readonly strong: boolean;
  readonly coloured: boolean;
  readonly ticked: boolean;
  /** Whatever else might single it out among its siblings: alone it says nothing, as a document's habit it does. */
  readonly signs: readonly string[];
  /** It bears the sign by which its author marks right options throughout the document. */
  readonly singled: boolean;
};

export const UNMARKED: Marked = { strong: false, coloured: false, ticked: false, signs: [], singled: false };

/** The sign of an option whose words are struck out. */
export const STRUCK = "struck";

const TICK =
  /[✅✔☑√🟢👍]|\u{2705}|\((?:correct|right|true answer|answer)\)|（(?:正确|答案|正确答案)）|←\s*(?:correct|answer|正确|答案)|<-{1,2}\s*(?:correct|answer)/iu;

/** Symbols before an option, those behind it, and words behind it that are set apart as a remark. */
const BEFORE = /^([^\p{L}\p{N}\s"'“”‘’`()（）[\]【】{}<>《》「」._$/\\&@#…,，、;；:：|+-]{1,3})/u;
const BEHIND =
  /(?:\s([^\p{L}\p{N}\s"'“”‘’`()（）[\]【】{}《》「」.。?？!！,，、;；:：|%…_]{1,3}|[xXvV])|([*✓✔]{1,3}))$/u;
const REMARK =
  /(?:\s|(?=[（【]))([(（[【]\s*[\p{L}\p{P}\p{S}][^()（）[\]【】\d,，、;；:：]{0,17}[)）\]】]|(?:\/\/|<--?|←|⬅|-->?)\s*\p{L}[^/<←]{0,23})$/u;
const WRAPPED = /^(?:(\[)[^[\]]+\]|(=)=[^=]+==|(_)_[^_]+__|(\{)[^{}]+\}|(>).+<|(【)[^【】]+】)$/su;

/** The marks of an option; `text` is what it says without letter or box. */
export function markedBy(pieces: readonly Piece[], text: string): Marked {
  const spoken = pieces.filter((piece) => /[\p{L}\p{N}]{2}|[^\s\p{P}A-Ha-h]/u.test(piece.text));
  const all = (test: (piece: Piece) => boolean) => spoken.length > 0 && spoken.every(test);
  const strong = all((piece) => piece.strong);
  const slanted = all((piece) => piece.slanted === true);
  const struck = all((piece) => piece.struck === true);
  const coloured = spoken.some((piece) => piece.coloured);
  return {
    strong,
    coloured,
    ticked: TICK.test(plainOf(pieces)),
    singled: false,
    signs: [
      ...signsOf(plainOf(pieces), text),
      ...(coloured ? ["coloured"] : []),
      ...(strong ? ["strong"] : []),
      ...(slanted ? ["slanted"] : []),
      ...(struck ? [STRUCK] : []),
    ],
  };
}

/** The signs on a line `whole`, whose words are `text`. */
export function signsOf(whole: string, text: string): string[] {
  const line = whole.trim();
  const words = text.trim();
  const before = BEFORE.exec(line)?.[1] ?? BEFORE.exec(words)?.[1];
  const behind = BEHIND.exec(words);
  const remark = REMARK.exec(words)?.[1];
  const wrapped = WRAPPED.exec(words)
    ?.slice(1)
    .find((one) => one !== undefined);
  return [
    ...(before ? [`${before} …`] : []),
    ...(behind ? [`… ${(behind[1] ?? behind[2] ?? "").toLowerCase()}`] : []),
    ...(remark ? [`… ${remark.toLowerCase()}`] : []),
    ...(wrapped ? [`${wrapped}…`] : []),
  ];
}

/** An option's words without the sign that gives it away. */
export function withoutSign(text: string, sign: string): string {
  if (sign.startsWith("… ") && text.toLowerCase().endsWith(sign.slice(2))) return text.slice(0, 2 - sign.length).trim();
  if (sign.endsWith(" …") && text.startsWith(sign.slice(0, -2))) return text.slice(sign.length - 2).trim();
  return sign.endsWith("…") ? text.replace(/^(?:\[|==|__|\{|>|【)\s*|\s*(?:\]|==|__|\}|<|】)$/gu, "") : text;
}
