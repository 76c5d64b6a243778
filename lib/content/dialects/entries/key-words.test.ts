import { describe, expect, it } from "vitest";
import { byWords } from "./key-words";

const OPTIONS = ["The kettle", "The teapot lid", "A strainer", "The milk jug"];

describe("byWords", () => {
  it("finds one option or several that an answer repeats", () => {
    expect(byWords(["The teapot lid."], OPTIONS)).toEqual([1]);
    expect(byWords(["A strainer, The kettle"], OPTIONS)).toEqual([0, 2]);
    expect(byWords(["The kettle and the milk jug"], OPTIONS)).toEqual([0, 3]);
  });

  it("forgives a slip in a list of which another option is written as it is", () => {
    expect(byWords(["The kettle, The teapott lid"], OPTIONS)).toEqual([0, 1]);
    expect(byWords(["Something else, nothing of it"], OPTIONS)).toEqual([]);
  });

  it("takes the option an answer begins with, unless nothing else may be said", () => {
    expect(byWords(["The kettle, because it is hot"], OPTIONS)).toEqual([0]);
    expect(byWords(["The kettle is hot"], OPTIONS, true)).toEqual([]);
  });
});
