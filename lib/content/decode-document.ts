import { placeOfByte } from "./decode";
import { diagnose, type Diagnostic } from "./diagnostic";
import { looksBinary, readEncoding, type Encoding } from "./read-encoding";
import { START } from "./problems";

export type DecodedDocument =
  | { readonly ok: true; readonly text: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/** In bytes; a string of V8 holds no more. The reader of documents stops much earlier, at what can be parsed. */
const MAX_DOCUMENT_BYTES = 500_000_000;

const NAMES: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  gb18030: "GBK",
  "windows-1252": "Windows-1252",
};

/**
 * Text of a document, without a byte-order mark and with lines ended by `\n`. What is wrong with one is no error: bytes
 * that are no UTF-8 are read as what they seem to be, which is said; only what is no text at all is left out.
 */
export function decodeDocument(path: string, whole: Uint8Array): DecodedDocument {
  const bytes =
    whole.length <= MAX_DOCUMENT_BYTES ? whole : whole.subarray(0, whole.lastIndexOf(0x0a, MAX_DOCUMENT_BYTES) + 1);
  const refuse = (place: { line: number; column: number }, message: string): DecodedDocument => ({
    ok: false,
    diagnostic: diagnose(path, place, "document-unread", message),
  });
  const { encoding, strange } = readEncoding(bytes);
  if (encoding === null) return refuse(placeOfByte(bytes, strange), "This is not a text file. Remove it.");
  // A document that was cut off may end in half a character: that much is not worth a word.
  const end = encoding === "utf-8" && strange >= bytes.length - 3 && bytes[strange] !== 0 ? strange : bytes.length;
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, end)).replace(/\r\n?/g, "\n");
  if (looksBinary(text)) return refuse(START, "This is not a text file. Remove it.");
  if (text.trim() === "") return refuse(START, "The file is empty. Write it or remove it.");
  const repaired = (at: { line: number; column: number }, message: string) =>
    diagnose(path, at, "document-repaired", message);
  return {
    ok: true,
    text,
    diagnostics: [
      ...(strange < end ? [repaired(placeOfByte(bytes, strange), explain(encoding, bytes[strange] ?? 0))] : []),
      ...(bytes === whole
        ? []
        : [
            repaired(
              { line: text.split("\n").length, column: 1 },
              "The file has more than 500 MB. What follows is not read; split it.",
            ),
          ]),
    ],
  };
}

function explain(encoding: Encoding, byte: number): string {
  if (encoding !== "utf-8")
    return `The bytes are no UTF-8. They are read as ${NAMES[encoding]}; save the file as UTF-8.`;
  if (byte === 0) return "A NUL byte stands in the text. It is read as a space; remove it.";
  return `Byte 0x${byte.toString(16).toUpperCase()} is no UTF-8. It and others like it are read as “\u{fffd}”; save the file as UTF-8.`;
}
