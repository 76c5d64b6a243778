import { describe, expect, test } from "vitest";
import { parseMarkdown } from "./parse";
import { createRenderer } from "./render";

function render(text: string) {
  const root = parseMarkdown(text);
  const renderer = createRenderer(root, { locale: "zh" });
  const { prose } = renderer.blocks(root.children);
  return { ...prose, findings: renderer.findings() };
}

const fence = (opening: string, ...lines: string[]) => ["```" + opening, ...lines, "```"].join("\n");

describe("code", () => {
  test("is coloured, scrolls by keyboard, and says nothing of why it cannot run", () => {
    const { html, text } = render(fence('python norun="needs eight GPUs"', "print(1)"));
    expect(html).toBe(
      '<figure class="code" data-language="python"><pre tabindex="0"><code class="hljs language-python">' +
        '<span class="hljs-built_in">print</span>(<span class="hljs-number">1</span>)\n</code></pre></figure>',
    );
    expect(text).toBe("print(1)");
  });

  test("what a program prints is marked as output", () => {
    expect(render(`${fence("python", "print(1)")}\n\n${fence("output", "1")}`).html).toContain(
      '<figure class="code output" data-language="output"><pre tabindex="0"><code class="hljs language-output">1\n</code>',
    );
  });

  test.each(["brainfuck", "text", "output", "f#", "plaintext", "toString", "__proto__", "no-highlight"])(
    "a fence of %s is printed as it is",
    (language) => {
      expect(render(fence(language, "a < b & 'c'")).html).toContain("a &#x3C; b &#x26; 'c'\n</code>");
    },
  );

  test("a fence without a language, and one with an absurd one, is text", () => {
    expect(render(fence("", "a")).html).toContain('data-language="text"');
    expect(render(fence('x"onload=alert(1)', "a")).html).toContain('data-language="text"');
  });

  test.each(
    "python py typescript ts javascript js json bash sh sql yaml yml xml html css diff go rust java cpp c++ c dockerfile ini toml markdown".split(
      " ",
    ),
  )("%s is a language that is coloured", (language) => {
    const sample =
      '# x\nFROM a\n-- "text" 1\n<a b="c">\nkey: "value"\n[section]\nfunc f() { return "x"; }\n+ added\n{"a": 1}\nselect 1';
    expect(render(fence(language, sample)).html).toContain('<span class="hljs-');
  });

  test("kept as data, its text is exact and its figure complete", () => {
    const [node] = parseMarkdown("```python\ndef f():\n\treturn '<'\n\n```").children;
    if (node?.type !== "code") throw new Error("Not a fence.");
    const code = createRenderer({ type: "root", children: [node] }, { locale: "zh" }).code(node);
    expect(code.source).toBe("def f():\n\treturn '<'\n");
    expect(code.language).toBe("python");
    expect(code.html).toMatch(/^<figure class="code" data-language="python">.*<\/figure>$/s);
  });
});

describe("formulas", () => {
  test("are set in a line and on their own, readable by machines, searchable as TeX", () => {
    const { html, text, findings } = render("能量 $e^{x}$\n\n$$\n\\frac{1}{2}\n$$");
    expect(html).toContain('<annotation encoding="application/x-tex">e^{x}</annotation>');
    expect(html).toContain('<span class="katex-display" tabindex="0">');
    expect(text).toBe("能量 e^{x} \\frac{1}{2}");
    expect(findings).toEqual([]);
  });

  test.each([
    "\\sum_{i=1}^{n} \\sqrt[3]{x_i} \\overbrace{a+b}^{c}",
    "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} \\left\\{ \\begin{array}{l|r} 1 & 2 \\end{array} \\right.",
    "\\xrightarrow[下]{上} \\cancel{x} \\boxed{y} \\underline{z} \\color{red}{w} \\colorbox{aqua}{v} \\phantom{u}",
    "\\widehat{abc} \\overline{AB} \\not= \\tag{1} \\text{中文 } \\mathbb{R} \\operatorname{softmax}\\Big(\\tfrac{QK^\\top}{\\sqrt{d}}\\Big)",
    "\\begin{aligned} a &= b \\\\[1em] &= c \\end{aligned} \\rule{1em}{2em} \\raisebox{1em}{x} \\Huge H \\sout{s}",
    "\\begin{CD} A @>a>> B \\\\ @VVbV @AAcA \\\\ C @= D \\end{CD} \\hdashline",
  ])("%s passes the gate", (tex) => {
    const { findings } = render(`$$\n${tex.replace("\\hdashline", "")}\n$$`);
    expect(findings).toEqual([]);
  });

  test("one that is wrong stays as TeX and is named at its own line", () => {
    const { html, findings } = render("文\n\n$$\na\n\\badly\n$$\n\n又 $\\frac{1$ 完");
    expect(findings.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      "5:1 math-invalid",
      "8:3 math-invalid",
    ]);
    expect(html).toContain("\\badly");
    expect(html).not.toContain("katex-error");
  });

  test.each([
    "\\href{javascript:alert(1)}{x}",
    "\\url{javascript:alert(1)}",
    "\\includegraphics{https://example.org/a.png}",
    "\\htmlData{a=b}{x}",
    "\\htmlStyle{color:red}{x}",
    "\\htmlId{a}{x}",
  ])("%s is refused and named", (tex) => {
    const { html, findings } = render(`$${tex}$`);
    expect(html).toMatch(/^<p><code class="math-error">[^<]*<\/code><\/p>$/);
    expect(findings).toMatchObject([{ line: 1, column: 1, code: "math-invalid" }]);
  });

  test("an endless macro ends", () => {
    expect(render("$\\def\\a{\\a\\a}\\a$").findings).toMatchObject([{ code: "math-invalid" }]);
  });
});

describe("diagrams", () => {
  test("become pictures with a name, reachable by keyboard, with identifiers of their own", () => {
    const one = fence("mermaid", "flowchart LR", "  A[用户] -->|请求| B{网关}");
    const { html, text, findings } = render(`${one}\n\n${one}`);
    expect(findings).toEqual([]);
    expect(
      html.match(/<figure class="diagram" tabindex="0"><svg [^>]*role="img" aria-label="图：请求、用户、网关">/g),
    ).toHaveLength(2);
    expect(text).toBe("请求 用户 网关 请求 用户 网关");
    const ids = html.match(/ id="[^"]+"/g) ?? [];
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });

  test("the author may say what they show", () => {
    const { html, findings } = render(fence("mermaid", "flowchart LR", "accTitle: 一次请求的路", "A --> B"));
    expect(html).toContain('aria-label="一次请求的路"');
    expect(findings).toEqual([]);
  });

  test("a line that is not understood is named where it stands in the file", () => {
    const { findings } = render(`文\n\n${fence("mermaid", "flowchart LR", "A --> B", "B ~~~ C")}`);
    expect(findings).toMatchObject([{ line: 6, column: 1, code: "diagram-invalid" }]);
  });

  test("what cannot be drawn stays as its text", () => {
    const { html, findings } = render(fence("mermaid", "pie", '"a": 1'));
    expect(html).toContain('<figure class="code" data-language="mermaid">');
    expect(findings).toMatchObject([{ line: 2, code: "diagram-invalid" }]);
  });
});
