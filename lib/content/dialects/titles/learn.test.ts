import { expect, it } from "vitest";
import { seededRandom } from "@/lib/core/random";
import { learnTitles, type Example } from "./learn";
import { soundsOf } from "./sounds";

const BANKS = ["kilns", "glazes", "clays", "wheels", "bricks", "tiles"];

/** In each of several documents, some titles are of questions and some are of chapters. */
const examples = BANKS.flatMap((thing): Example[] => [
  { title: `How ${thing} are fired`, isQuestion: true, document: thing },
  { title: `How ${thing} are glazed`, isQuestion: true, document: thing },
  { title: `Chapter of ${thing}`, isQuestion: false, document: thing },
  { title: `Pictures of ${thing}`, isQuestion: false, document: thing },
]);
const many = Array.from({ length: 30 }, () => examples).flat();

it("traits of questions weigh for them, those of other titles against them", () => {
  const { traits } = learnTitles(many, seededRandom(1));
  expect(traits.get("^ how")).toBeGreaterThan(0);
  expect(traits.get("^ chapter")).toBeLessThan(0);
});

it("what only one author writes is not learned, and the same examples give the same weights", () => {
  const learned = learnTitles(many, seededRandom(1));
  expect(learned.traits.has("kilns")).toBe(false);
  expect(learned).toEqual(learnTitles(many, seededRandom(1)));
});

it("what the bank learned tells topics of interviews from what else documents say", () => {
  expect(soundsOf("闭包和垃圾回收机制")).toBeGreaterThan(soundsOf("点击右上角的按钮"));
  expect(soundsOf("Difference between a process and a thread")).toBeGreaterThan(soundsOf("Open your terminal"));
});
