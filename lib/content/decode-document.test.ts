import { describe, expect, test } from "vitest";
import { decodeDocument } from "./decode-document";

const TEXT = "# 笔记\n\n## 什么是显存？\n\n显卡上的内存。\n";
const decoded = (bytes: Uint8Array) => decodeDocument("notes.md", bytes);
const codes = (bytes: Uint8Array) => {
  const result = decoded(bytes);
  return result.ok
    ? result.diagnostics.map(({ code, line, column }) => `${line}:${column} ${code}`)
    : [result.diagnostic.code];
};
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
/** “什么是显存” in GBK, between Latin letters and line ends. */
const GBK = new Uint8Array([0x23, 0x20, 0xca, 0xb2, 0xc3, 0xb4, 0xca, 0xc7, 0xcf, 0xd4, 0xb4, 0xe6, 0x0a, 0x61, 0x0a]);

describe("decoding a document", () => {
  test("says nothing of UTF-8, whatever its line ends, with a byte-order mark and cut off in half a character", () => {
    const bytes = new TextEncoder().encode(`\ufeff${TEXT.replaceAll("\n", "\r\n")}`);
    expect(decoded(bytes)).toEqual({ ok: true, text: TEXT, diagnostics: [] });
    expect(decoded(new TextEncoder().encode("一二三").subarray(0, 8))).toEqual({
      ok: true,
      text: "一二",
      diagnostics: [],
    });
    expect(decoded(new TextEncoder().encode("Data 数").subarray(0, 7))).toEqual({
      ok: true,
      text: "Data ",
      diagnostics: [],
    });
  });

  test("reads UTF-16 in both byte orders, with a mark and without one, and says so", () => {
    const little = utf16(TEXT);
    const big = new Uint8Array(Buffer.from(little).swap16());
    for (const bytes of [little, big, utf16(`\ufeff${TEXT}`), new Uint8Array([0xfe, 0xff, ...big])]) {
      expect(decoded(bytes)).toMatchObject({
        ok: true,
        text: TEXT,
        diagnostics: [{ severity: "warning", code: "document-repaired" }],
      });
    }
  });

  test("reads GBK, and tells it from European letters that stand alone", () => {
    expect(decoded(GBK)).toMatchObject({ ok: true, text: "# 什么是显存\na\n" });
    expect(codes(GBK)).toEqual(["1:5 document-repaired"]);
    const latin = Uint8Array.from("## What is a café?\n\nA naïve place.\n", (character) => character.charCodeAt(0));
    expect(decoded(latin)).toMatchObject({ ok: true, text: "## What is a café?\n\nA naïve place.\n" });
  });

  test("keeps the rest of a text in which a few bytes are broken", () => {
    const bytes = new TextEncoder().encode(TEXT.repeat(4));
    bytes[60] = 0xff;
    const result = decoded(bytes);
    expect(result.ok && result.text.split("\n").length).toBe(TEXT.repeat(4).split("\n").length);
    expect(result.ok && result.diagnostics.map(({ code }) => code)).toEqual(["document-repaired"]);
    const holed = new TextEncoder().encode(TEXT.repeat(10));
    holed[1] = 0;
    expect(codes(holed)).toEqual(["1:2 document-repaired"]);
  });

  test("leaves out what is no text, and what is empty", () => {
    const picture = new Uint8Array([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
    ]);
    const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256);
    for (const bytes of [
      picture,
      noise,
      new Uint8Array([0, 0]),
      new Uint8Array(),
      new TextEncoder().encode(" \n\ufeff\n"),
    ]) {
      expect(codes(bytes)).toEqual(["document-unread"]);
    }
  });
});
