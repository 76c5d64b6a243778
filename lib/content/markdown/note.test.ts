import { describe, expect, test } from "vitest";
import { renderNote } from "./note";

describe("a note", () => {
  test("is Markdown, of which a line ends where it was ended", () => {
    expect(renderNote("**答案：**先说\n再写 `kv`", "zh")).toBe(
      "<p><strong>答案：</strong>先说<br>\n再写 <code>kv</code></p>",
    );
  });

  test("has headings below the question's, without identifiers: several notes stand on one page", () => {
    expect(renderNote("# 一\n\n#### 二", "zh")).toBe("<h3>一</h3>\n<h6>二</h6>");
  });

  test("keeps what looks like a tag as the words it is", () => {
    expect(renderNote("用 Map<string, T> 和 <b>粗</b>", "zh")).toBe(
      "<p>用 Map&#x3C;string, T> 和 &#x3C;b>粗&#x3C;/b></p>",
    );
    expect(renderNote("<div>\n块", "zh")).toBe("<p>&#x3C;div><br>\n块</p>");
  });

  test("loads no picture, and keeps the way to it", () => {
    expect(renderNote("![图](https://example.org/a.png) ![](https://example.org/b.png)", "zh")).toBe(
      '<p><a href="https://example.org/a.png" rel="noopener noreferrer">图</a> <a href="https://example.org/b.png" rel="noopener noreferrer">https://example.org/b.png</a></p>',
    );
  });

  test("keeps footnotes where they were written", () => {
    expect(renderNote("甲[^1]\n\n[^1]: 注", "zh")).toBe("<p>甲[^1]</p>\n<p>[^1]:</p>\n<p>注</p>");
  });

  test("leads to questions in the language of the page", () => {
    expect(renderNote("[a](/questions/kv-cache)", "en")).toBe('<p><a href="/en/questions/kv-cache">a</a></p>');
  });

  test("of a depth that nobody can read is left as it was typed, or is told with its words", () => {
    const deep = `${"> ".repeat(5_000)}深`;
    expect(renderNote(deep, "zh") ?? deep).toContain("深");
  });
});
