import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, MAX_BYTES } from "./decode";
import { firstInvalidByte } from "./utf8";

const bytesOf = (text: string) => new TextEncoder().encode(text);

const refusal = (bytes: Uint8Array) => {
  const decoded = decode("a.md", bytes);
  return decoded.ok ? null : decoded.diagnostic;
};

describe("decode", () => {
  it("drops a byte-order mark and ends lines with a line feed, whatever the editor wrote", () => {
    expect(decode("a.md", bytesOf("\ufeff一\r\n二\r三\n"))).toEqual({ ok: true, text: "一\n二\n三\n" });
  });

  it("reads a file of exactly the limit and refuses one byte more", () => {
    expect(decode("a.md", new Uint8Array(MAX_BYTES).fill(97)).ok).toBe(true);
    expect(refusal(new Uint8Array(MAX_BYTES + 1).fill(97))).toMatchObject({
      code: "file-too-large",
      line: 1,
      column: 1,
    });
  });

  it("points at the first wrong byte, counting columns in UTF-16 units", () => {
    const bytes = new Uint8Array([...bytesOf("\ufeffa\r\nb\rc\n𠮷好"), 0xe5, 0xa5, ...bytesOf("x")]);
    expect(refusal(bytes)).toMatchObject({ code: "not-utf8", line: 4, column: 4 });
  });

  it("does not count the byte-order mark as a column", () => {
    expect(refusal(new Uint8Array([0xef, 0xbb, 0xbf, 97, 0xff]))).toMatchObject({ line: 1, column: 2 });
  });

  it("guesses UTF-16 in both byte orders, with and without a mark", () => {
    const little = new Uint8Array(Buffer.from("# 标题 ABC\n", "utf16le"));
    const big = new Uint8Array(Buffer.from(little).swap16());
    for (const bytes of [little, big, new Uint8Array([0xff, 0xfe, ...little]), new Uint8Array([0xfe, 0xff, ...big])]) {
      expect(refusal(bytes)).toMatchObject({ code: "not-utf8", message: expect.stringContaining("UTF-16") as string });
    }
  });

  it("calls bytes binary that are text in no encoding", () => {
    const zip = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x0a, 0x00, 0x00, 0x00, 0xff, 0x07]);
    expect(refusal(zip)).toMatchObject({ code: "binary-file", line: 2, column: 1 });
  });

  it("calls white space empty", () => {
    expect(refusal(bytesOf("\ufeff \n\t\r\n"))).toMatchObject({ code: "empty-file" });
  });
});

describe("firstInvalidByte", () => {
  it("agrees with the platform's decoder on what is UTF-8", () => {
    const lead = fc.constantFrom(
      0x41,
      0x80,
      0x8f,
      0x90,
      0x9f,
      0xa0,
      0xbf,
      0xc0,
      0xc2,
      0xe0,
      0xe5,
      0xed,
      0xf0,
      0xf4,
      0xf5,
      0xff,
    );
    fc.assert(
      fc.property(fc.array(lead, { maxLength: 6 }), (numbers) => {
        const bytes = new Uint8Array(numbers);
        const at = firstInvalidByte(bytes);
        const strict = () => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        if (at < 0) expect(strict).not.toThrow();
        else expect(strict).toThrow();
        expect(firstInvalidByte(bytes.subarray(0, Math.max(at, 0)))).toBe(-1);
      }),
      { numRuns: 2000 },
    );
  });
});
