import { expect, it } from "vitest";
import { CLEAN, pagesOf } from "@/tests/support/editorial-pages";
import { checkSentences } from "./repeated-sentences";
import { sentencesOf } from "./sentences";

const write = (body: string) => `# 标题\n\n## 详解\n\n${body}\n`;
const sentence = "池子用完之后引擎会抢占一部分请求。";

it("lets a sentence stand in two questions, and a short one in any number", () => {
  const two = { "data/one.md": write(sentence), "data/two.md": write(`前言。${sentence}`) };
  expect(checkSentences(pagesOf(two))).toEqual([]);
  const short = Object.fromEntries(
    ["one", "two", "three", "four"].map((name) => [`data/${name}.md`, write("先看高分位再说。")]),
  );
  expect(checkSentences(pagesOf(short))).toEqual([]);
});

it("warns once of a sentence that stands in more, at the one too many, and names the others", () => {
  const names = ["five", "four", "one", "six", "three", "two"];
  const files = Object.fromEntries(
    names.map((name, index) => [`data/${name}.md`, write(`${"\n".repeat(index)}${sentence}`)]),
  );
  const [found, ...more] = checkSentences(pagesOf(files));
  expect(found).toMatchObject({
    file: "data/one.md",
    line: 7,
    column: 1,
    code: "repeated-sentence",
    severity: "warning",
  });
  expect(found?.message).toContain(
    `“${sentence}” stands in 6 questions, also at data/five.md:5, data/four.md:6, data/six.md:8 and 2 more.`,
  );
  expect(more).toEqual([]);
});

it("looks past punctuation, case and width, and counts a question once", () => {
  const said = ["What do you look at first?", "what do you look at, FIRST?!", "“What do you look at first?”"];
  const files = said.map((words, index) => [`data/page-${index}.en.md`, `# Title\n\n## Answer\n\n${words}\n`] as const);
  expect(checkSentences(pagesOf(Object.fromEntries(files)))).toHaveLength(1);
  const twice = `# Title\n\n## Answer\n\n${said.join(" ")}\n`;
  expect(checkSentences(pagesOf({ "data/one.en.md": twice, "data/two.en.md": twice }))).toEqual([]);
});

it("keeps languages, sources and code apart", () => {
  const names = ["one", "two", "three"];
  const cited = Object.fromEntries(names.map((name) => [`data/${name}.md`, `# 标题\n\n## 参考\n\n- ${sentence}\n`]));
  expect(checkSentences(pagesOf(cited))).toEqual([]);
  const coded = Object.fromEntries(names.map((name) => [`data/${name}.md`, write(`\`\`\`text\n${sentence}\n\`\`\``)]));
  expect(checkSentences(pagesOf(coded))).toEqual([]);
});

it("says nothing of a clean question in both languages", () => {
  expect(checkSentences(pagesOf({ "data/a-page.md": CLEAN.zh, "data/a-page.en.md": CLEAN.en }))).toEqual([]);
});

it("cuts after the marks of both scripts, and not inside numbers and names", () => {
  expect(sentencesOf("先算。“再算！”然后呢？好")).toEqual(["先算。", "“再算！”", "然后呢？", "好"]);
  expect(sentencesOf("It costs 3.5 dollars on node.js. “Why?” Because. (So it is.) End")).toEqual([
    ...["It costs 3.5 dollars on node.js.", "“Why?”", "Because.", "(So it is.)", "End"],
  ]);
});
