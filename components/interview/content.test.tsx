import { describe, expect, test } from "vitest";
import { reconcile, type Content } from "./content";

const BASE: Content = { text: "base", choice: null, flagged: false, scratch: "" };
const meet = (mine: Partial<Content>, theirs: Partial<Content>) =>
  reconcile(BASE, { ...BASE, ...mine }, { ...BASE, ...theirs });

describe("two versions of one answer", () => {
  test("are one where each changed something else", () => {
    expect(meet({ text: "mine" }, { choice: 2, flagged: true })).toEqual({
      content: { text: "mine", choice: 2, flagged: true, scratch: "" },
      clashes: [],
    });
  });

  test("are one where both say the same", () => {
    expect(meet({ text: "same", choice: [2, 1] }, { text: "same", choice: [1, 2] }).clashes).toEqual([]);
  });

  test("are for the person to choose from where both changed the text, or the choice", () => {
    expect(meet({ text: "mine" }, { text: "theirs" }).clashes).toEqual(["text"]);
    expect(meet({ choice: 1 }, { choice: 0 }).clashes).toEqual(["choice"]);
  });

  test("share a scratch pad, unless both together are too long for it", () => {
    expect(meet({ scratch: "mine" }, { scratch: "theirs" }).content.scratch).toBe("theirs\n\nmine");
    expect(meet({ scratch: "m".repeat(15_000) }, { scratch: "t".repeat(15_000) }).clashes).toEqual(["scratch"]);
  });
});
