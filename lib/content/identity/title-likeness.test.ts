import { expect, it } from "vitest";
import { titleLikeness } from "./title-likeness";

it("is the share of characters that stay, a slip of two neighbours counting as one edit", () => {
  expect(titleLikeness("什么是微调", "什么是微调")).toBe(1);
  expect(titleLikeness("什么是微调", "什么是徽调")).toBe(0.8);
  expect(titleLikeness("whatisrlhf", "whatisrhlf")).toBe(0.9);
  expect(titleLikeness("whatisrlhf", "whatisrlhfgoodfor")).toBeCloseTo(10 / 17);
});

it("doesn't look closely at titles of which less than half could stay", () => {
  expect(titleLikeness("why", "whatisrlhf")).toBe(0);
  expect(titleLikeness("abcdefgh", "ijklmnop")).toBe(0);
});
