import { expect, test } from "vitest";
import { renderTyped } from "./render-typed";

test("what was typed becomes Markdown, in Chinese too", () => {
  expect(renderTyped("**答案：**这是\n\n1. `a_b`\n2. [x](https://a.example)", "zh")).toBe(
    '<p><strong>答案：</strong>这是</p>\n<ol>\n<li><code>a_b</code></li>\n<li><a href="https://a.example" rel="noopener noreferrer">x</a></li>\n</ol>',
  );
  expect(renderTyped("", "zh")).toBe("");
  expect(renderTyped("---\na: 1\n---\nb", "zh")).toContain("a: 1");
});

test("nothing runs, nothing loads, and nothing that was typed vanishes", () => {
  for (const text of [
    "<script>alert(1)</script>",
    "a <img src=x onerror=alert(1)> b",
    "> <b>quoted</b>\n> <i>",
    "- <u>listed</u>",
    "List<String> of Map<K, V>",
    "![picture](https://evil.example/x.png)",
    "[click](javascript:alert(1))",
    "see[^1] and [^none]\n\n[^1]: the note",
    "| a | b |\n|---|---|\n| <x> | ![y](z) |",
    "<!-- hidden -->",
  ]) {
    const html = renderTyped(text, "zh");
    expect(html).not.toMatch(/<(script|img|b|i|u|string|k)\b|javascript:|\bon\w+=["']/i);
    const words =
      text.match(/[a-z]{3,}/gi)?.filter((word) => !/^(evil|example|png|https|javascript)$/.test(word)) ?? [];
    for (const word of words.slice(0, 1)) expect(html, text).toContain(word);
  }
});

test.each([
  ["emphasis", "*a_ "],
  ["stars", "**a"],
  ["brackets", "[a]("],
  ["lists", "- a\n"],
  ["quotes", "> "],
  ["strikes", "~~a"],
  ["pipes", "|a"],
  ["tags", "<b>"],
  ["formulas", "$x$ "],
])("20,000 characters of %s hold nobody up", (_, piece) => {
  const text = piece.repeat(20_000 / piece.length);
  expect(renderTyped(text, "zh").length).toBeGreaterThan(1_000);
});
