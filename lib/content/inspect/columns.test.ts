import { expect, test } from "vitest";
import { fit, printable, widthOf, wrap } from "./columns";

test("a Chinese character takes two columns, a mark above a letter none", () => {
  expect(widthOf("abc")).toBe(3);
  expect(widthOf("显存 GB？")).toBe(9);
  expect(widthOf("e\u0301\u200b")).toBe(1);
  expect(widthOf("𠮷🚀")).toBe(4);
});

test("what is too long is cut before the column that it would need", () => {
  expect(fit("显存", 4)).toBe("显存");
  expect(fit("显存管理", 6)).toBe("显存…");
  expect(fit("显存管理", 7)).toBe("显存管…");
  expect(fit("a b c d", 5)).toBe("a b…");
});

test("words are wrapped, and one that fits nowhere stands alone", () => {
  expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
  expect(wrap("一 a-very-long-word 二", 6)).toEqual(["一", "a-very-long-word", "二"]);
});

test("nothing that a terminal would obey is printed", () => {
  expect(printable("a\u001b[31mb\nc\u202ed\u0085")).toBe("a [31mb c d ");
});
