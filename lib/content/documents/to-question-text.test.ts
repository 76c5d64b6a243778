import { describe, expect, it } from "vitest";
import type { QuestionText } from "@/lib/catalogue/model";
import { documentOption, documentQuestion } from "@/tests/support/document-question";
import type { DocumentQuestion } from "../dialects/model";
import { findDefinitions } from "./definitions";
import { toQuestionText } from "./to-question-text";

const PATH = "documents/team/old.md";

function read(given: Partial<DocumentQuestion>, document = "", language: "zh" | "en" = "zh"): QuestionText {
  const source = { path: PATH, language, lines: document.split("\n"), definitions: findDefinitions(document) };
  return toQuestionText(documentQuestion(given), source);
}

function bodyOf(text: QuestionText, name: "answer" | "problem") {
  const section = text.sections.find((one) => one.name === name);
  if (section?.name !== name) throw new Error(`there is no ${name}`);
  return section;
}

const answer = (answerMarkdown: string, document = "", language: "zh" | "en" = "zh") =>
  bodyOf(read({ answerMarkdown }, document, language), "answer").body.html;

describe("a question of a document as its page shows it", () => {
  it("is its title, what is asked and the answer, and nothing that its author did not write", () => {
    const text = read({ promptMarkdown: "已知 *并发* 是 8。", answerMarkdown: "两件事。\n\n- 一\n- 二" });
    expect(text).toMatchObject({ locale: "zh", path: PATH, title: { text: "为什么要缓存？" } });
    expect(text.context?.html).toBe("<p>已知 <em>并发</em> 是 8。</p>");
    expect(text.sections.map(({ name }) => name)).toEqual(["answer"]);
    expect(text.markdown).toBe("# 为什么要缓存？\n\n已知 *并发* 是 8。\n\n## 详解\n\n两件事。\n\n- 一\n- 二\n");
  });

  it("has no answer where the document gives none, whatever placeholder stands there", () => {
    const text = read({ answered: false, answerMarkdown: "（待补充）" });
    expect(text.sections).toEqual([]);
    expect(text.markdown).toBe("# 为什么要缓存？\n");
  });

  it("shows what a program is to do as the problem", () => {
    const text = read({ kind: "coding", promptMarkdown: "# 输入\n\n一行整数。" });
    expect(text.context).toBeNull();
    expect(bodyOf(text, "problem").headings).toEqual([{ depth: 3, id: "h-输入", text: "输入" }]);
  });

  it("keeps a title free of links and pictures, since the title is a link itself in lists", () => {
    const titleMarkdown = "What is [`KV` cache](https://a.example)? <a href='x'>here</a> ![shape](y.png)[^1]";
    const { title } = read({ title: "What is KV cache? here shape", titleMarkdown }, "[^1]: note", "en");
    expect(title.html).toBe("What is <code>KV</code> cache? here shape");
    expect(read({ title: "1. 不是列表", titleMarkdown: "1. 不是列表" }).title.text).toBe("1. 不是列表");
  });
});

describe("options", () => {
  const options = [documentOption("快", false, 3), documentOption("省 **显存**\n\n```\nx = 1\n```", true, 4)];
  const document = "# 题\n\nA. 快\nB. 省";

  it("are a self-check without reasons where the document says which are right, lettered as it letters them", () => {
    const { sections, markdown } = read({ kind: "choice", options, answerMarkdown: "选 B。" }, document);
    const [check] = sections.flatMap((section) => (section.name === "self-check" ? section.checks : []));
    expect(check?.prompt).toEqual({ html: "", text: "" });
    expect(check?.options.map(({ body, correct, reason }) => [body.text.slice(0, 7), correct, reason.html])).toEqual([
      ["A. 快", false, ""],
      ["B. 省 显存", true, ""],
    ]);
    expect(sections.map(({ name }) => name)).toEqual(["self-check", "answer"]);
    expect(markdown).toContain("- [ ] A. 快\n- [x] B. 省 **显存**\n\n  ```\n  x = 1\n  ```\n\n## 详解\n\n选 B。\n");
  });

  it("are a list to read where it does not say", () => {
    const unmarked = options.map((option) => ({ ...option, correct: false }));
    const text = read({ kind: "choice", options: unmarked, answered: false }, document);
    expect(text.sections).toEqual([]);
    expect(text.context?.text).toMatch(/^A\. 快 B\. 省 显存/);
    expect(text.markdown).toContain("- A. 快\n- B. 省");
  });

  it("have no letters where the document has none", () => {
    const { sections } = read({ kind: "choice", options }, "# 题\n\n- [ ] 快\n- [x] 省");
    expect(JSON.stringify(sections)).not.toContain("A. ");
  });
});

describe("an answer", () => {
  it("has its headings under that of its section, the highest first, wherever they began", () => {
    const text = read({ answerMarkdown: "# 一\n\n正文\n\n### 二\n\n三\n---\n\n> ## 四" });
    expect(bodyOf(text, "answer").headings.map(({ depth, text }) => [depth, text])).toEqual([[3, "一"], [4, "三"], [4, "四"]]); // prettier-ignore
    expect(text.markdown).toContain("### 一\n\n正文\n\n##### 二\n\n#### 三\n\n> #### 四\n");
  });

  it("resolves links and footnotes that the document defines elsewhere, and takes no others along", () => {
    const document = "[Paper]: https://a.example/p\n[other]: https://b.example\n\n[^n]: 见 [paper].\n    续行";
    const text = read({ answerMarkdown: "读 [这篇][paper]。[^n]" }, document);
    const { html } = bodyOf(text, "answer").body;
    expect(html).toContain('<a href="https://a.example/p" rel="noopener noreferrer">这篇</a>');
    expect(html).toContain('id="note-1"');
    expect(html).not.toContain("b.example");
    expect(text.markdown).toContain("[^n]: 见 [paper].\n    续行\n\n[Paper]: https://a.example/p\n");
  });

  it("does not take code in fences for definitions, nor a definition for code", () => {
    expect(findDefinitions("```\n[x]: y\n```\n[z]: w").size).toBe(1);
    expect(answer("    indented [^n]\n\n说[^n]", "[^n]: 注")).toContain("indented [^n]");
  });

  it("keeps the words of links that only lead somewhere in the author's folder", () => {
    expect(answer("见 [下一章](./next.md#a)、[上面](#top)、[站内](/x) 和 [网上](https://a.example)。")).toBe(
      '<p>见 下一章、上面、站内 和 <a href="https://a.example" rel="noopener noreferrer">网上</a>。</p>',
    );
    expect(answer('<a name="top"></a>正文<a href="other.html">那里</a>')).toBe("<p>正文那里</p>");
  });

  it("names pictures: those elsewhere as links, those beside the document as words", () => {
    expect(answer("![架构](https://a.example/x.png)")).toBe(
      '<p><a href="https://a.example/x.png" rel="noopener noreferrer">架构</a></p>',
    );
    expect(answer("![架构](img/arch.png)")).toBe("<p>[图片 · 架构 · arch.png]</p>");
    expect(answer("![](img/arch.png?raw=true)", "", "en")).toBe("<p>[Picture · arch.png]</p>");
    expect(answer("![x](data:image/png;base64,AAAA)")).toBe("<p>[图片 · x]</p>");
  });

  it("takes prices and shell variables for what they are, and formulas for formulas", () => {
    expect(answer("It costs $5, not $10, with $HOME and $PATH.", "", "en")).toBe(
      "<p>It costs $5, not $10, with $HOME and $PATH.</p>",
    );
    expect(answer("成本$5，收入$，而 $e^x$ 是公式")).toMatch(/^<p>成本\$5，收入\$，而 <span class="katex">/);
  });

  it("hints at the language of a fence that names none, and says that it is a guess", () => {
    const html = answer("```\ndef f(x):\n    return [y for y in range(x)]\n\nprint(f(3))\n```");
    expect(html).toMatch(/^<figure class="code" data-language="python" data-guessed="">/);
    expect(answer("```py\nx = 1\n```")).not.toContain("data-guessed");
    expect(answer("```\n1 2 3\n```")).toContain('data-language="text"');
  });

  it("loses what is unsafe and nothing else", () => {
    expect(answer('<div onclick="x()">留<script>alert(1)</script>下</div>\n\n<font color=red>红</font>')).toBe(
      "留下\n<p>红</p>",
    );
  });

  it("does not take in what follows when the prompt leaves a fence or a comment open", () => {
    const text = read({ promptMarkdown: "```python\nx = 1", answerMarkdown: "<!-- 忘了关\n\n答" });
    expect(text.context?.text).toBe("x = 1");
    expect(bodyOf(read({ promptMarkdown: "<details>", answerMarkdown: "答" }), "answer").body.text).toBe("答");
  });

  it("keeps every word of lists nested without end", () => {
    const deep = Array.from({ length: 300 }, (_, level) => `${" ".repeat(level * 2)}- x`).join("\n");
    expect(answer(deep).match(/x/g)).toHaveLength(300);
  });
});
