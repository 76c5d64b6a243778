const ID_COMMENT = /<!--\s*id:\s*[^\s>]*\s*-->/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Sentence marks and marks of Markdown. What tells C from C++ and C# is kept. */
const MARKS = /[\s.,;:!?"'`*_~()[\]<>|\\…、。·“”‘’《》【】「」\-–—]+/g;

/** A text as far as an exact match looks: line ends, indentation, invisible characters and a written id don't count. */
export const plain = (text: string): string =>
  text.replace(ID_COMMENT, " ").replace(INVISIBLE, "").normalize("NFC").replace(/\s+/g, " ").trim();

/** A plain text as far as similarity looks: letters, digits and signs, without case, width, spaces or punctuation. */
export const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replace(MARKS, "");
