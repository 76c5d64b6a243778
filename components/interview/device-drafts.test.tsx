import { describe, expect, test, vi } from "vitest";
import { freshInterview, freshItem, INTERVIEW, itemId } from "@/tests/support/interview-server";
import type { Kept } from "./answer-state";
import {
  adoptDrafts,
  forgetInterview,
  forgetOthers,
  keepCopy,
  keepDraft,
  keepPlace,
  readCopy,
  readDraft,
  readPlace,
} from "./device-drafts";

const { answer } = freshItem(0);
const kept = (text: string): Kept => ({
  ...{ base: answer, mine: { text, choice: null, flagged: false, scratch: "" }, spentSeconds: 0, typedAt: null },
  writes: [],
});
const textOf = (tab: string, place = 0) => readDraft(INTERVIEW, tab, itemId(place))?.mine.text;

describe("drafts on a device", () => {
  test("belong to a tab and a question, until they are let go of", () => {
    keepDraft(INTERVIEW, "one", itemId(0), kept("a"));
    expect([textOf("one"), textOf("two"), textOf("one", 1)]).toEqual(["a", undefined, undefined]);
    keepDraft(INTERVIEW, "one", itemId(0), null);
    expect(textOf("one")).toBeUndefined();
  });

  test("of tabs that are gone become this tab's; those of living ones stay theirs", () => {
    keepDraft(INTERVIEW, "dead", itemId(0), kept("left behind"));
    keepDraft(INTERVIEW, "alive", itemId(1), kept("in use"));
    adoptDrafts(INTERVIEW, "mine", new Set(["mine", "alive"]));
    expect([textOf("mine"), textOf("dead")]).toEqual(["left behind", undefined]);
    expect([textOf("mine", 1), textOf("alive", 1)]).toEqual([undefined, "in use"]);
  });

  test("of two tabs that are gone are not put over each other: the second waits for the next visit", () => {
    keepDraft(INTERVIEW, "dead", itemId(0), kept("one"));
    keepDraft(INTERVIEW, "gone", itemId(0), kept("other"));
    adoptDrafts(INTERVIEW, "mine", new Set(["mine"]));
    const first = textOf("mine");
    keepDraft(INTERVIEW, "mine", itemId(0), null);
    adoptDrafts(INTERVIEW, "mine", new Set(["mine"]));
    expect([first, textOf("mine")].sort()).toEqual(["one", "other"]);
  });

  test("last as long as the page where nothing may be stored, and say so", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("forbidden");
    });
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new Error("forbidden");
    });
    expect(keepDraft(INTERVIEW, "one", itemId(0), kept("a"))).toBe(false);
    expect(textOf("one")).toBe("a");
    keepDraft(INTERVIEW, "one", itemId(0), null);
  });

  test("outlive the end of an interview; the place and the copy do not", () => {
    keepPlace(INTERVIEW, itemId(1));
    keepCopy(freshInterview([freshItem(0)]));
    keepDraft(INTERVIEW, "one", itemId(0), kept("unsent"));
    expect([readPlace(INTERVIEW), readCopy(INTERVIEW)?.items.length]).toEqual([itemId(1), 1]);
    forgetInterview(INTERVIEW);
    expect([readPlace(INTERVIEW), readCopy(INTERVIEW), textOf("one")]).toEqual([null, null, "unsent"]);
  });

  test("are all that is left of one interview once another one is opened", () => {
    keepPlace(INTERVIEW, itemId(1));
    keepDraft(INTERVIEW, "one", itemId(0), kept("unsent"));
    forgetOthers(INTERVIEW);
    expect(readPlace(INTERVIEW)).toBe(itemId(1));
    forgetOthers("another");
    expect([readPlace(INTERVIEW), textOf("one")]).toEqual([null, "unsent"]);
  });
});
