import type { Chance } from "./chance";

type Mutation = (lines: string[], chance: Chance) => void;

const place = (lines: readonly string[], chance: Chance) => chance.int(0, Math.max(0, lines.length - 1));

const SOUP = [
  "<div><p>", "</td></tr>", "<table><tr><td>x", "<details><summary>", "</summary></details>", "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>", "<a href='javascript:alert(1)'>x</a>", "<!--", "-->", "<![CDATA[", "<font color=red>", "</font>",
  "<b><i></b></i>", "<svg><foreignObject>", "<textarea>", "<p title=\"", "&lt;&#0;&#xD800;", "<summary>", "<br/><br>", "<pre>",
]; // prettier-ignore

const MARKS = [
  "```", "````", "~~~", "```python", "  ```", "> ```", "- ```", "---", "===", "# ", "###### x", "1. ", "- [x] ", "- [ ]", "> ", "|", "|---|",
  "| a | b |", "**", "**1. x**", "答案：", "**答案：**", "Answer:", "Q:", "A. x", "A) B) C)", "$$", "[^1]:", "[a]: b", "    code", "\t", "：", "（B）",
]; // prettier-ignore

const INVISIBLE = [
  "\u200b",
  "\u200c",
  "\u200d",
  "\ufeff",
  "\u2060",
  "\u00ad",
  "\u202e",
  "\u0000",
  "\u2028",
  "\u0085",
  "\ud800",
];

const BOMBS = [
  (size: number) => ">".repeat(size),
  (size: number) => "- ".repeat(size),
  (size: number) => "1. ".repeat(size),
  (size: number) => "[".repeat(size),
  (size: number) => "![".repeat(size),
  (size: number) => "*a ".repeat(size),
  (size: number) => "**a".repeat(size),
  (size: number) => "`".repeat(size),
  (size: number) => "`a``".repeat(size),
  (size: number) => "<".repeat(size),
  (size: number) => "<div>".repeat(size),
  (size: number) => "<details><summary>".repeat(size),
  (size: number) => "a|".repeat(size),
  (size: number) => "[a](".repeat(size),
  (size: number) => "$".repeat(size),
  (size: number) => `${"\\".repeat(size)}`,
  (size: number) => "A. x ".repeat(size),
  (size: number) => "1.".repeat(size),
  (size: number) => "（".repeat(size),
];

const MUTATIONS: readonly Mutation[] = [
  (lines, chance) => void lines.splice(place(lines, chance)),
  (lines, chance) => void lines.splice(place(lines, chance), chance.int(1, 3)),
  (lines, chance) => {
    const at = place(lines, chance);
    lines.splice(at, 0, ...lines.slice(at, at + chance.int(1, 5)));
  },
  (lines, chance) => {
    const [from, to] = [place(lines, chance), place(lines, chance)];
    [lines[from], lines[to]] = [lines[to] ?? "", lines[from] ?? ""];
  },
  (lines, chance) => void lines.splice(place(lines, chance), 0, chance.pick(SOUP)),
  (lines, chance) => void lines.splice(place(lines, chance), 0, chance.pick(MARKS)),
  (lines, chance) => insert(lines, chance, chance.pick([...SOUP, ...MARKS])),
  (lines, chance) => insert(lines, chance, chance.pick(INVISIBLE)),
  (lines, chance) => insert(lines, chance, bytes(chance)),
  (lines, chance) => {
    const fences = lines.flatMap((line, index) => (/^\s*(```|~~~)/.test(line) ? [index] : []));
    if (fences.length > 0) lines.splice(chance.pick(fences), 1);
  },
  (lines, chance) =>
    void lines.splice(place(lines, chance), 0, chance.pick(BOMBS)(chance.pick([3, 30, 150, 400, 400, 5_000]))),
  (lines, chance) => {
    const prefix = chance.pick(["> ", "  ", "    ", "- ", "\t"]);
    const from = place(lines, chance);
    const depth = chance.int(1, 12);
    for (let at = from; at < Math.min(lines.length, from + 8); at += 1)
      lines[at] = `${prefix.repeat(depth)}${lines[at] ?? ""}`;
  },
  (lines, chance) => {
    const at = place(lines, chance);
    const line = lines[at] ?? "";
    lines[at] = line.slice(0, chance.int(0, line.length));
  },
];

function insert(lines: string[], chance: Chance, text: string) {
  const at = place(lines, chance);
  const line = lines[at] ?? "";
  const column = chance.int(0, line.length);
  lines[at] = `${line.slice(0, column)}${text}${line.slice(column)}`;
}

const bytes = (chance: Chance) =>
  new TextDecoder().decode(Uint8Array.from({ length: chance.int(1, 24) }, () => chance.int(0, 255)));

/** A document after a few accidents: the same chance makes the same ones. */
export function mutate(text: string, chance: Chance): string {
  const lines = text.split("\n");
  const count = chance.int(1, 6);
  for (let done = 0; done < count; done += 1) chance.pick(MUTATIONS)(lines, chance);
  const ends = chance.pick([["\n"], ["\n"], ["\r\n"], ["\r"], ["\n", "\r\n", "\r"]]);
  const joined = lines.map((line) => `${line}${chance.pick(ends)}`).join("");
  return chance.maybe(0.1) ? `\ufeff${joined}` : joined;
}
