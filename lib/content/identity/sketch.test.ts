import { expect, it } from "vitest";
import { fold, plain } from "./fold";
import { seededRandom } from "@/lib/core/random";
import { bands, likeness, sketch, weight } from "./sketch";

const random = seededRandom(7);
const text = (length: number, letters: number, from: number) =>
  Array.from({ length }, () => String.fromCharCode(from + Math.floor(random() * letters))).join("");

it.each([
  ["Latin letters", 26, 0x61],
  ["Han characters", 400, 0x4e00],
])("estimates how much of a text in %s is still there", (_, letters, from) => {
  for (const share of [0, 0.3, 0.5, 0.7, 0.9, 1]) {
    const estimates = Array.from({ length: 40 }, () => {
      const common = text(2000 * share, letters, from);
      const [one, other] = [
        common + text(2000 * (1 - share), letters, from),
        common + text(2000 * (1 - share), letters, from),
      ];
      return likeness(sketch(one), sketch(other));
    });
    const mean = estimates.reduce((sum, one) => sum + one, 0) / estimates.length;
    expect(Math.abs(mean - share / (2 - share)), `${share}`).toBeLessThan(0.05);
  }
});

it("holds little for a short text and nothing for none", () => {
  expect([weight(sketch("")), weight(sketch("对")), likeness("", ""), likeness(sketch("对"), sketch("对"))]).toEqual([
    0, 1, 0, 1,
  ]);
  expect(weight(sketch(text(20, 26, 0x61)))).toBeLessThan(18);
  expect(sketch(text(900, 26, 0x61))).toMatch(/^[\w.-]{64}$/);
});

it("shares a band with an edited text, and none with another", () => {
  const share = (one: string, other: string) => bands(sketch(one)).some((band) => bands(sketch(other)).includes(band));
  const common = text(900, 26, 0x61);
  expect(share(common + text(100, 26, 0x61), common)).toBe(true);
  expect(share(common, text(900, 26, 0x61))).toBe(false);
});

it("looks at no case, width, space or punctuation, but tells C from C++ and C#", () => {
  expect(fold(plain(" **什么 是\u200b ＲＡＧ**？ <!-- id: q-aaaaa1 -->"))).toBe("什么是rag");
  expect(new Set(["C", "C++", "C#"].map(fold)).size).toBe(3);
});
