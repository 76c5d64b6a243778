import { expect, test } from "vitest";
import { draftsBeside } from "./drafts-beside";
import type { StoredDraft } from "./port";

const draft = (outcome: StoredDraft["outcome"], text: string | null, choice: number | null = null): StoredDraft => ({
  ...{ itemId: "", at: new Date("2026-11-22T10:00:00Z"), outcome, text, choice },
});

test("what was refused and then put right leaves no copy beside the answer", () => {
  const answer = { text: "mine and theirs, typed on", choice: 1 };
  const [before, other, otherChoice] = [
    draft("saved", "before all of it"),
    draft("conflict", "else"),
    draft("conflict", null, 2),
  ];
  const late = draft("late", "mine");
  const right = [
    draft("conflict", "mine"),
    draft("conflict", "before", 1),
    draft("conflict", null, 1),
    draft("conflict", ""),
  ];
  expect(draftsBeside([before, ...right, other, otherChoice, late, draft("saved", answer.text)], answer)).toEqual([
    ...[before, other, otherChoice, late],
  ]);
  expect(draftsBeside([draft("conflict", "mine", 3)], answer)).toHaveLength(1);
});
