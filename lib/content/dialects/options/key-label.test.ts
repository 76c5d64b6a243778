import { describe, expect, it } from "vitest";
import { onlyLetters, saidBehindLabel } from "./key-label";

describe("a key behind a label in any language", () => {
  it("is what stands behind a few words and a colon, a dash or an arrow", () => {
    expect(saidBehindLabel("✅ Bonne réponse : b")).toBe("b");
    expect(saidBehindLabel("Gabarito - C")).toBe("C");
    expect(saidBehindLabel("Đáp án đúng: A, C")).toBe("A, C");
    expect(saidBehindLabel("Difficulty: B")).toBeNull();
    expect(saidBehindLabel("Tea is kept dry.")).toBeNull();
  });

  it("is letters and nothing else, or letters parted from an option's words", () => {
    expect(onlyLetters("A, C", 4)).toEqual([0, 2]);
    expect(onlyLetters("b) the kettle", 4)).toEqual([1]);
    expect(onlyLetters("(B) and (D)", 4)).toEqual([1]);
    expect(onlyLetters("A kettle", 4)).toBeNull();
    expect(onlyLetters("F", 4)).toBeNull();
  });

  it("is looked for in no time where letters go on and on", () => {
    expect(onlyLetters(`${"a b ".repeat(2000)}x`, 4)).toBeNull();
  });
});
