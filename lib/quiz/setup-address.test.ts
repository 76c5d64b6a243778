import { describe, expect, test } from "vitest";
import type { QuizSetup } from "./quiz";
import { ANYTHING, readSetup, setupSearch } from "./setup-address";

describe("the address of a quiz one has set up", () => {
  test("is empty where nothing was chosen", () => {
    expect(setupSearch(ANYTHING)).toBe("");
    expect(readSetup("")).toEqual(ANYTHING);
  });

  test("gives the same setup again to whoever opens it", () => {
    const setup: QuizSetup = {
      ...ANYTHING,
      topics: ["market", "data"],
      tags: ["gpu", "evaluation"],
      difficulty: ["hard"],
      kinds: ["choice"],
      pathId: "founder",
      collectionId: "3f2b8a1e-0c4d-4b6f-9a57-1c2d3e4f5a6b",
      onlyMistakes: true,
      cram: true,
      count: 50,
    };
    expect(readSetup(setupSearch(setup))).toEqual(setup);
  });

  test("is read as far as it is understood", () => {
    const query = "?topic=astrology&topic=data&kind=riddle&tag=<b>&collection=mine&path=../x&count=-3&mistakes=yes";
    expect(readSetup(query)).toEqual({ ...ANYTHING, topics: ["data"] });
    expect(readSetup("?count=1000").count).toBe(ANYTHING.count);
  });
});
