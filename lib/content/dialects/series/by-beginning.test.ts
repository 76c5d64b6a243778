import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document";

const read = (...lines: readonly string[]) => {
  const { questions, diagnostics, candidates, given } = readDocument("stated.md", lines.join("\n"));
  const codes = diagnostics.flatMap(({ code, line }) => (code.startsWith("document-") ? [`${line} ${code}`] : []));
  return { titles: questions.map(({ title }) => title), questions, codes, candidates, given };
};

/** Dishes and, below each, what is asked while it cooks: by itself the reader takes the asking items. */
const kitchen = [
  "# The kitchen",
  "",
  "## 1. Bread",
  "",
  "- How long does it rise?",
  "- When is it done?",
  "",
  "## 2. Soup",
  "",
  "- Which pot is used?",
  "- Why does it boil over?",
];

describe("a document whose front matter says how questions begin", () => {
  it("is read so, whatever else asks", () => {
    expect(read(...kitchen).titles).toEqual([
      "How long does it rise?",
      "When is it done?",
      "Which pot is used?",
      "Why does it boil over?",
    ]);
    const stated = read("---", "questions: ## 1.", "---", ...kitchen);
    expect(stated.titles).toEqual(["Bread", "Soup"]);
    expect(stated.questions.map(({ promptMarkdown }) => promptMarkdown)).toEqual([
      "- How long does it rise?\n- When is it done?",
      "- Which pot is used?\n- Why does it boil over?",
    ]);
    expect(stated.candidates[0]?.reasons[0]).toBe("its front matter says so");
    expect(stated.codes).toEqual([]);
  });

  it("finds them where no mark tells a question", () => {
    const lines = ["Task: bread", "", "Rises twice.", "", "Task: soup", "", "Boils once."];
    expect(read("---", "questions: 'Task:'", "---", ...lines).questions.map(({ line }) => line)).toEqual([4, 8]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["any number", ["questions: ### 9."], ["three"]],
    ["no deeper heading", ["questions: '##'"], ["two", "Why two?"]],
    ["any Chinese numeral", ["questions: 第一题"], ["面包怎么发酵", "汤怎么煮"]],
    ["whole words", ["questions: Why"], ["Why not?"]],
    ["a number, not the beginning of one", ["questions: 7)"], ["seven"]],
    ["spaces in quotes", ["questions: '  - '"], ["inner"]],
    ["several", ["questions: ['### 1.', '  - ']"], ["three", "inner"]],
    ["several, line by line", ["questions:", "  - '### 1.'", "  - Why"], ["three", "Why not?"]],
    ["signs that mean something to YAML", ["questions: **12", "topic: data"], ["bold"]],
  ])("takes %s", (_, matter, titles) => {
    const lines = ["## two", "## Why two?", "### 12. three", "#### 1. four", "**3 bold**", "Why not?", "Whyever not?"];
    const others = ["- outer", "  - inner", "第十二题 面包怎么发酵", "第二题 汤怎么煮", "1) seven", "1)5 eight"];
    const text = [...lines, ...others].flatMap((line) => (line.startsWith("  ") ? [line] : ["", line]));
    const stated = read("---", ...matter, "---", ...text);
    expect(stated.titles).toEqual(titles);
    expect(stated.given.topic).toBe(matter.includes("topic: data") ? "data" : null);
  });

  it("is read by its marks, with a warning, where no line begins so; a number of questions is no beginning", () => {
    const wrong = read("---", "title: Kitchen", "questions: Q1", "---", ...kitchen);
    expect(wrong.titles).toHaveLength(4);
    expect(wrong.codes).toContain("3 document-mark-missing");
    expect(read("---", "questions: 4", "---", ...kitchen).codes).not.toContain("2 document-mark-missing");
  });
});
