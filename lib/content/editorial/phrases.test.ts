import { expect, it } from "vitest";
import { lineOf, pageWith } from "@/tests/support/editorial-pages";
import { checkPhrases } from "./phrases";

const messages = (page: Parameters<typeof checkPhrases>[0]) => checkPhrases(page).map(({ message }) => message);

it("says nothing of plain words", () => {
  expect(checkPhrases(pageWith("zh", "", ""))).toEqual([]);
  expect(checkPhrases(pageWith("en", "", ""))).toEqual([]);
});

it.each([
  ["zh", "综上所述"],
  ["zh", "随着人工智能技术的飞速发展"],
  ["zh", "值得注意的是"],
  ["zh", "发挥着至关重要的作用"],
  ["zh", "本题主要考察"],
  ["en", "It is important to note"],
  ["en", "In today's fast-moving landscape"],
  ["en", "plays a crucial role"],
  ["en", "In conclusion"],
  ["en", "delves into"],
] as const)("finds in %s: %s", (locale, phrase) => {
  const words = { zh: "平均数会骗人", en: "Averages mislead" }[locale];
  const [found, ...more] = checkPhrases(pageWith(locale, words, `${phrase} ${words}`));
  expect(found).toMatchObject({ code: "template-phrase", severity: "warning", line: lineOf(locale, words), column: 1 });
  expect(found?.message).toContain(`“${phrase}” would suit any text.`);
  expect(more).toEqual([]);
});

it("warns once a page and names the lines of the others", () => {
  const page = pageWith("zh", "解码时每一层", "众所周知，解码时每一层都要算。总的来说，每一层");
  expect(messages(page)).toHaveLength(1);
  expect(messages(page)[0]).toContain(`So does “众所周知” in line ${lineOf("zh", "解码时每一层")}`);
});

it("lets a page quote what others say, and cite what is called so", () => {
  expect(messages(pageWith("zh", "忘了权重", "只说一句“综上所述”，忘了权重"))).toEqual([]);
  expect(messages(pageWith("en", "Somebody and others", "In conclusion and others"))).toEqual([]);
});
