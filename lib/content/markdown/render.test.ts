import { describe, expect, test } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { parseMarkdown } from "./parse";
import { createRenderer } from "./render";

function render(text: string, locale: Locale = "zh") {
  const root = parseMarkdown(text);
  const renderer = createRenderer(root, { locale });
  const { prose, headings } = renderer.blocks(root.children);
  return { ...prose, headings, findings: renderer.findings() };
}

function renderLine(text: string) {
  const root = parseMarkdown(text);
  const renderer = createRenderer(root, { locale: "zh" });
  const [first] = root.children;
  if (first?.type !== "paragraph" && first?.type !== "heading") throw new Error("Not a line of text.");
  return { ...renderer.inline(first.children), findings: renderer.findings() };
}

describe("prose", () => {
  test("Chinese emphasis is bold without spaces around it", () => {
    expect(render("**答案：**这是").html).toBe("<p><strong>答案：</strong>这是</p>");
  });

  test("a line wrapped between two Chinese characters gets no space; between English words it keeps it", () => {
    const { html, text } = render("数据隐\n私 and\nsecurity");
    expect(html).toBe("<p>数据隐私 and\nsecurity</p>");
    expect(text).toBe("数据隐私 and security");
  });

  test("plain text keeps blocks apart and leaves out the marks of footnotes", () => {
    const { text } = render("### 标题\n\n甲[^1]乙 `code`\n\n- 一\n- 二\n\n[^1]: 注");
    expect(text).toBe("标题 甲乙 code 一 二 注");
  });

  test("a task list shows disabled boxes that have a name", () => {
    expect(render("- [x] 甲\n- [ ] 乙").html).toContain(
      '<input type="checkbox" checked disabled aria-label="已完成"> 甲',
    );
  });

  test("each table scrolls in a region of its own name, in the page's language", () => {
    const table = "| 方案 | 延迟 |\n|:--|--:|\n| a | 1 |";
    const { html } = render(`${table}\n\n文\n\n${table}`);
    expect(html).toContain('<div class="table" tabindex="0" role="region" aria-label="表格 1：方案、延迟"><table>');
    expect(html).toContain('aria-label="表格 2：方案、延迟"');
    expect(html).toContain('<td align="right">1</td>');
    expect(render(table, "en").html).toContain('aria-label="Table 1: 方案, 延迟"');
  });
});

describe("headings", () => {
  test("identifiers keep Chinese, are unique over every part of a file, and never shadow a name of the DOM", () => {
    const root = parseMarkdown("### 为什么 GPU？\n\n### 为什么 GPU？\n\n#### location\n\n##### 深处");
    const renderer = createRenderer(root, { locale: "zh" });
    const parts = root.children.map((node) => renderer.blocks([node]));
    expect(parts.flatMap(({ headings }) => headings)).toEqual([
      { depth: 3, id: "h-为什么-gpu", text: "为什么 GPU？" },
      { depth: 3, id: "h-为什么-gpu-2", text: "为什么 GPU？" },
      { depth: 4, id: "h-location", text: "location" },
    ]);
    expect(parts.at(-1)?.prose.html).toBe('<h5 id="h-深处">深处</h5>');
  });

  test("a heading that ends like a repetition of another does not take its identifier", () => {
    const ids = render("### a\n\n### a\n\n### a 2").headings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });
});

describe("links", () => {
  test("links to questions and topics stay in the page's language", () => {
    expect(render("[a](/questions/kv-cache) [b](/topics)", "en").html).toBe(
      '<p><a href="/en/questions/kv-cache">a</a> <a href="/en/topics">b</a></p>',
    );
    expect(render("[a](/questions/kv-cache)").html).toBe('<p><a href="/questions/kv-cache">a</a></p>');
  });

  test("links off the site give no opener and no referrer", () => {
    const { html } = render("[a](https://example.org) [b](//example.org) [c](#x) [d](mailto:a@example.org)");
    expect(html.match(/rel="noopener noreferrer"/g)).toHaveLength(2);
  });

  test("a definition anywhere in the file serves every part of it", () => {
    const root = parseMarkdown("[a][ref]\n\n## 二\n\n[ref]: https://example.org");
    const [first] = root.children;
    const { prose } = createRenderer(root, { locale: "zh" }).blocks(first ? [first] : []);
    expect(prose.html).toContain('href="https://example.org"');
  });

  test("a dangerous link loses its address and is named with its place", () => {
    const { html, findings } = render("好 [a](javascript:alert(1))");
    expect(html).toBe("<p>好 <a>a</a></p>");
    expect(findings).toMatchObject([{ line: 1, column: 3, code: "unsafe-html" }]);
  });
});

describe("footnotes", () => {
  test("parts of one file that note the same thing do not share identifiers", () => {
    const root = parseMarkdown("甲[^n]\n\n乙[^n] 丙[^n]\n\n[^n]: 注");
    const renderer = createRenderer(root, { locale: "zh" });
    const html = root.children.slice(0, 2).map((node) => renderer.blocks([node]).prose.html);
    const ids = html.join("").match(/ id="[^"]+"/g) ?? [];
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
    expect(html[0]).toContain('<section class="footnotes" aria-label="脚注">');
    expect(html[1]).toContain('aria-label="脚注 2"');
    expect(html[1]).toContain('<a href="#note-2-ref-2" class="note-back" aria-label="返回正文">');
  });

  test("every reference and every way back leads somewhere", () => {
    const { html } = render("甲[^一] 乙[^2] 丙[^一]\n\n[^一]: 注一\n\n[^2]: 注二");
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`);
    const targets = [...html.matchAll(/href="([^"]+)"/g)].map(([, target]) => target);
    expect(targets).toHaveLength(6);
    expect(targets.filter((target) => !ids.includes(target ?? ""))).toEqual([]);
  });
});

describe("raw HTML", () => {
  test("the harmless few are kept without a word", () => {
    const { html, findings } = render(
      "按 <kbd>K</kbd>，H<sub>2</sub>O<br>\n\n<details><summary>更多</summary>\n\n**内容**\n\n</details>",
    );
    expect(html).toContain("<kbd>K</kbd>，H<sub>2</sub>O<br>");
    expect(html).toMatch(/<details><summary>更多<\/summary>\s*<p><strong>内容<\/strong><\/p>\s*<\/details>/);
    expect(findings).toEqual([]);
  });

  test("what is taken out is named at its own line and column", () => {
    const { html, findings } = render(
      "第一行\n中 <span>x</span> <kbd onclick=x>K</kbd>\n\n<div>\n<script>alert(1)</script>\n</div>",
    );
    expect(findings.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      "2:3 <span> is not allowed; it is left out. Say it in Markdown.",
      "2:18 <kbd> may not have onclick; left out.",
      "4:1 <div> is not allowed; it is left out. Say it in Markdown.",
      "5:1 <script> is not allowed; it is left out. Say it in Markdown.",
    ]);
    expect(html).not.toMatch(/script|alert|onclick|div|span/);
  });

  test("an unclosed element ends with its part of the file", () => {
    const root = parseMarkdown("<details><summary>a\n\n下一段");
    const renderer = createRenderer(root, { locale: "zh" });
    const [first, second] = root.children.map((node) => renderer.blocks([node]).prose.html);
    expect(first).toBe("<details><summary>a</summary></details>");
    expect(second).toBe("<p>下一段</p>");
  });

  test("comments say nothing to readers; processing instructions are named", () => {
    expect(render("<!-- 备注 -->\n\n文")).toMatchObject({ html: "<p>文</p>", findings: [] });
    expect(render("<?php echo 1 ?>").findings).toMatchObject([{ line: 1, column: 1, code: "unsafe-html" }]);
  });

  test("a text nested thousands deep is named, and the next one is rendered", () => {
    const root = parseMarkdown(`${"<kbd>".repeat(10_000)}x\n\n文`);
    const renderer = createRenderer(root, { locale: "zh" });
    const html = root.children.map((node) => renderer.blocks([node]).prose.html);
    expect(html.at(-1)).toBe("<p>文</p>");
    expect(renderer.findings()).toMatchObject([{ line: 1, message: "Nested too deep to be read; left out." }]);
  });
});

describe("pictures", () => {
  test("one of this site is shown, one from elsewhere becomes a link and is named", () => {
    const { html, findings } = render(
      "![甲](/images/a.png)\n\n![乙](https://example.org/b.png) ![丙](//example.org/c.png)",
    );
    expect(html).toContain('<img src="/images/a.png" alt="甲" loading="lazy">');
    expect(html).toContain('<a href="https://example.org/b.png" rel="noopener noreferrer">乙</a>');
    expect(html.match(/<img/g)).toHaveLength(1);
    expect(findings.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      "3:1 remote-image",
      "3:33 remote-image",
    ]);
  });

  test("data in an address is not loaded either", () => {
    const { html, findings } = render('<img src="data:image/svg+xml,<svg onload=alert(1)>">');
    expect(html).not.toMatch(/<img|data:/);
    expect(findings.map(({ code }) => code)).toContain("remote-image");
  });
});

describe("a line of text", () => {
  test("comes without a paragraph", () => {
    expect(renderLine("# 为什么 `GPU` **快**？")).toMatchObject({
      html: "为什么 <code>GPU</code> <strong>快</strong>？",
      text: "为什么 GPU 快？",
    });
  });

  test("holds no block, whatever HTML is written into it, and no footnote", () => {
    const { html, text } = renderLine("甲 <table><tr><td>乙</td></tr></table> <details>丙</details>[^1]\n\n[^1]: 注");
    expect(html).not.toMatch(/<(table|tr|td|details|section|sup|a|span)\b/);
    expect(text.replaceAll(" ", "")).toBe("甲乙丙");
  });
});
