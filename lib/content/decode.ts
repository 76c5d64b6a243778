import { diagnose, type Diagnostic } from "./diagnostic";
import { guessEncoding } from "./guess-encoding";
import { START, type Place } from "./problems";
import { firstInvalidByte } from "./utf8";

/** The largest file that is read, in bytes: a question is a page, not a book. */
export const MAX_BYTES = 1_000_000;

export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly diagnostic: Diagnostic };

/** Text of a content file: without a byte-order mark, lines ended by `\n` whatever the editor wrote. */
export function decode(path: string, bytes: Uint8Array, most = MAX_BYTES): Decoded {
  const refuse = (...[at, code, message]: [Place, Diagnostic["code"], string]): Decoded => ({
    ok: false,
    diagnostic: diagnose(path, at, code, message),
  });
  if (bytes.length > most) {
    const size = (bytes.length / 1_000_000).toFixed(1);
    return refuse(START, "file-too-large", `The file has ${size} MB; at most 1 MB is read. Split it into questions.`);
  }
  const invalid = firstInvalidByte(bytes);
  const zero = bytes.indexOf(0);
  if (invalid >= 0 || zero >= 0) {
    const guess = guessEncoding(bytes);
    if (guess === null && zero >= 0) {
      return refuse(placeOfByte(bytes, zero), "binary-file", "A NUL byte: this is not a text file. Remove it.");
    }
    const byte = bytes[invalid >= 0 ? invalid : zero] ?? 0;
    const what = guess === null ? "" : ` It looks like ${guess}.`;
    const at = placeOfByte(bytes, invalid >= 0 ? invalid : zero);
    return refuse(at, "not-utf8", `Byte 0x${hex(byte)} is not UTF-8.${what} Save the file as UTF-8.`);
  }
  const text = new TextDecoder("utf-8").decode(bytes).replace(/\r\n?/g, "\n");
  if (text.trim() === "") return refuse(START, "empty-file", "The file is empty. Write it or remove it.");
  return { ok: true, text };
}

const hex = (byte: number) => byte.toString(16).toUpperCase().padStart(2, "0");

/** Where the byte at `offset` stands, every byte before it on its line being UTF-8 as far as it can be. */
export function placeOfByte(bytes: Uint8Array, offset: number): Place {
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < offset; i++) {
    const ends = bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a);
    if (!ends) continue;
    line++;
    lineStart = i + 1;
  }
  const before = new TextDecoder("utf-8", { ignoreBOM: lineStart > 0 }).decode(bytes.subarray(lineStart, offset));
  return { line, column: before.length + 1 };
}
