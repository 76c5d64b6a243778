import { describe, expect, it } from "vitest";
import { countedIn, inLatin } from "./letters";

describe("letters other than A, B, C", () => {
  it("are read with their place in their alphabet", () => {
    expect(countedIn("② hot water")).toEqual({ letter: 1, alphabet: "circled", text: "hot water" });
    expect(countedIn("(iii) cold water")).toEqual({ letter: 2, alphabet: "roman", text: "cold water" });
    expect(countedIn("в) тёплая вода")).toEqual({ letter: 2, alphabet: "cyrillic", text: "тёплая вода" });
    expect(countedIn("в воде")).toBeNull();
    expect(countedIn("I. am")?.alphabet).toBe("roman");
  });

  it("are A, B, C in a key where they stand alone", () => {
    expect(inLatin("②", "circled")).toBe("B");
    expect(inLatin("б, г", "cyrillic")).toBe("B, D");
    expect(inLatin("(ii) it boils", "roman")).toBe("(B) it boils");
    expect(inLatin("вода", "cyrillic")).toBe("вода");
  });
});
