import { describe, expect, test } from "vitest";
import { readDocument } from "@/lib/content/dialects/read-document";
import { differences, unaccounted } from "./compare";
import { readFixtures } from "./expectation";

const fixtures = readFixtures();
const read = (name: string, text: string) => readDocument(`documents/${name}.md`, text);

describe("a document as its author wrote it", () => {
  test.each(fixtures)("$name", ({ name, text, expected }) => {
    expect(differences(expected, read(name, text), text).join("\n")).toBe("");
  });
});

describe("every document", () => {
  test("there are many, in Chinese and English, and some without a question", () => {
    const hasHan = ({ text }: { text: string }) => /\p{Script=Han}/u.test(text);
    expect(fixtures.length).toBeGreaterThanOrEqual(40);
    expect(fixtures.filter(hasHan).length).toBeGreaterThanOrEqual(15);
    expect(fixtures.filter((one) => !hasHan(one)).length).toBeGreaterThanOrEqual(15);
    expect(fixtures.filter(({ expected }) => expected.questions.length === 0).length).toBeGreaterThanOrEqual(5);
  });

  test("has each of its lines in exactly one part, and its answers byte for byte", () => {
    const wrong = fixtures.flatMap(({ name, text }) =>
      unaccounted(read(name, text), text).map((one) => `${name}: ${one}`),
    );
    expect(wrong.join("\n")).toBe("");
  });
});
