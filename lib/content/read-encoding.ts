import { firstInvalidByte } from "./utf8";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "windows-1252";

/** `strange`: offset of the first byte that is no text in UTF-8; as many as there are bytes where each of them is. */
export type ReadEncoding = { readonly encoding: Encoding | null; readonly strange: number };

/** Of a file that long the beginning tells its encoding. In bytes. */
const LOOKED_AT = 1_000_000;

/** Shares: of zeros in what is UTF-16, of broken characters in what is still UTF-8, of bytes that stand in pairs in GBK. */
const ZEROS = 0.02;
const BROKEN = 0.1;
const PAIRED = 0.7;

/** The encoding that bytes which need not be UTF-8 were probably saved in; null where they are no text. */
export function readEncoding(bytes: Uint8Array): ReadEncoding {
  const invalid = firstInvalidByte(bytes);
  const zero = bytes.indexOf(0);
  const strange = Math.min(invalid < 0 ? bytes.length : invalid, zero < 0 ? bytes.length : zero);
  const isCutOff = zero < 0 && invalid >= bytes.length - 3 && (bytes[invalid] ?? 0) >= 0xc2;
  if (strange === bytes.length || isCutOff) return { encoding: "utf-8", strange };
  return { encoding: guess(bytes.subarray(0, LOOKED_AT), invalid, zero), strange };
}

function guess(head: Uint8Array, invalid: number, zero: number): Encoding | null {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (zero >= 0) {
    const [even, odd] = countZeros(head);
    // Latin letters, line ends and spaces have a zero in UTF-16, always on the same side.
    if (even + odd > ZEROS * head.length && Math.min(even, odd) <= 0.1 * (even + odd))
      return odd > even ? "utf-16le" : "utf-16be";
    if (even + odd > ZEROS * head.length) return null;
  }
  if (invalid < 0 || invalid >= head.length || isMostlyUtf8(head)) return "utf-8";
  return shareOfPaired(head) >= PAIRED ? "gb18030" : "windows-1252";
}

function countZeros(bytes: Uint8Array): readonly [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) counts[index % 2 === 0 ? 0 : 1] += 1;
  });
  return counts;
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const beyond = new TextDecoder("utf-8").decode(bytes).match(/[^\u{0}-\u{7f}]/gu) ?? [];
  return beyond.filter((character) => character === "\u{fffd}").length <= BROKEN * beyond.length;
}

/** Chinese stands in runs of high bytes; accented letters of European languages stand alone. */
function shareOfPaired(bytes: Uint8Array): number {
  let [high, paired] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    high += 1;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) paired += 1;
  }
  return high === 0 ? 0 : paired / high;
}

/** Control characters: text has hardly any. Looked for in the beginning only. */
export function looksBinary(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  return (head.match(/[\u{0}-\u{8}\u{e}-\u{1a}\u{1c}-\u{1f}]/gu)?.length ?? 0) > 0.01 * head.length;
}
