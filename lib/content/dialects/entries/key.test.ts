import { describe, expect, it } from "vitest";
import { lettersOf } from "./key";

describe("lettersOf", () => {
  it("reads letters at the start of an answer, with what is said of them", () => {
    expect(lettersOf("Answer: B", 3)).toEqual([1]);
    expect(lettersOf("A is right, since it floats", 3)).toEqual([0]);
    expect(lettersOf("A and C", 3)).toEqual([0, 2]);
  });

  it("takes no article for a letter, and no letter that is not offered", () => {
    expect(lettersOf("A boat is right here", 3)).toBeNull();
    expect(lettersOf("E", 3)).toBeNull();
  });
});
