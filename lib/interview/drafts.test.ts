import { expect, test } from "vitest";
import { isWorthKeeping } from "./drafts";

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 10, 0, seconds));
const TEXT = "Differential privacy bounds what one row can change.";
const keeps = (next: string, second = 20, text = TEXT, isContested = false) =>
  isWorthKeeping(text, at(10), { text: next, now: at(second), isContested });

test("a text that was typed on is kept once a minute, the last of it", () => {
  expect(keeps(`${TEXT} And`)).toBe(false);
  expect(keeps(`So: ${TEXT}`)).toBe(false);
  expect(keeps(TEXT.replace("one row", "a row"))).toBe(false);
  expect(keeps(`${TEXT} And`, 60)).toBe(true);
  expect(keeps(TEXT, 60)).toBe(false);
});

test("a text that lost more than a fifth of itself is kept, wherever it lost it", () => {
  expect(keeps("")).toBe(true);
  expect(keeps(TEXT.slice(0, 35))).toBe(true);
  expect(keeps(TEXT.slice(20))).toBe(true);
  expect(keeps(`${TEXT.slice(0, 10)}something else, as long as before${TEXT.slice(-10)}`)).toBe(true);
  expect(keeps(TEXT.slice(0, 45))).toBe(false);
});

test("a text that loses anything to another tab is kept", () => {
  expect(keeps(TEXT.replace("one row", "a row"), 20, TEXT, true)).toBe(true);
  expect(keeps(`${TEXT} And`, 20, TEXT, true)).toBe(false);
});

test("nothing is kept of nothing", () => {
  expect(keeps("x", 60, " \n")).toBe(false);
  expect(isWorthKeeping(TEXT, null, { text: "", now: at(90), isContested: true })).toBe(false);
});
