import { describe, expect, it } from "vitest";
import { plainRow } from "./row";
import { signsOf, UNMARKED } from "./signs";
import { habitualSign, tickedBy } from "./singled";

const rows = (...texts: string[]) =>
  texts.map((text, at) => plainRow(at, text, { ...UNMARKED, signs: signsOf(text, text) }));

describe("the sign that singles out right options", () => {
  it("is whatever stands on one item of nearly every list", () => {
    expect(habitualSign([rows("tea", "milk *"), rows("cup *", "pot"), rows("hot", "cold *")])).toBe("… *");
    expect(habitualSign([rows("tea", "[milk]"), rows("[cup]", "pot"), rows("[hot]", "cold")])).toBe("[…");
    expect(
      habitualSign([rows("tea", "milk <-- this"), rows("cup <-- this", "pot"), rows("hot <-- this", "cold")]),
    ).toBe("… <-- this");
  });

  it("is none that stands on one list, or on every item of some", () => {
    expect(habitualSign([rows("tea", "milk *"), rows("cup", "pot"), rows("hot", "cold")])).toBeNull();
    expect(habitualSign([rows("tea", "milk *"), rows("cup *", "pot *"), rows("hot", "cold *")])).toBeNull();
    expect(habitualSign([rows("O(n)", "O(1)"), rows("O(n)", "f(x)"), rows("g(y)", "O(n)")])).toBeNull();
  });

  it("ticks the options that bear it, and is left away from their words", () => {
    expect(tickedBy(rows("tea", "milk *"), "… *").map(({ text, marked }) => [text, marked.ticked])).toEqual([
      ["tea", false],
      ["milk", true],
    ]);
    expect(tickedBy(rows("[cup]"), "[…")[0]?.text).toBe("cup");
  });
});
