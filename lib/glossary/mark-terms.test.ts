import { expect, test } from "vitest";
import type { SafeHtml, Section } from "@/lib/catalogue/model";
import { parseMarkdown } from "@/lib/content/markdown/parse";
import { createRenderer } from "@/lib/content/markdown/render";
import { violations } from "@/tests/content/violations";
import { term } from "@/tests/support/glossary";
import { termFinder } from "./find-terms";
import { markTerms } from "./mark-terms";

const NAMES = ["cache", "token", "lock", "drift", "ghost"];
const find = termFinder(
  NAMES.map((name) => term(name, { en: { name } })),
  "en",
);
const LINK = /<a href="\/en\/glossary#[a-z0-9-]+">(.*?)<\/a>/g;

function sectionOf(markdown: string, name: "answer" | "references" = "answer"): Section {
  const root = parseMarkdown(markdown);
  return { name, body: createRenderer(root, { locale: "en" }).blocks(root.children).prose, headings: [] };
}

function marked(...sections: Section[]): string[] {
  return markTerms(sections, find, "/en/glossary").map((section) => ("body" in section ? section.body.html : ""));
}

const wordsMarked = (html: string) => [...html.matchAll(LINK)].map(([, word]) => word);

test("the first mention of a term leads to the glossary, later ones do not, across sections", () => {
  const [first = "", second = ""] = marked(sectionOf("A cache, a cache."), sectionOf("A cache and a token."));
  expect(first).toBe('<p>A <a href="/en/glossary#cache">cache</a>, a cache.</p>');
  expect(wordsMarked(second)).toEqual(["token"]);
});

test.each([
  ["a heading", "### Cache\n\ntext"],
  ["code in a line", "Write `cache` here"],
  ["a fence", "```text\ncache\n```"],
  ["a link", "[the cache](/questions/other)"],
  ["a formula", "$cache$ and\n\n$$\ncache = \\text{cache}\n$$"],
  ["the head of a table", "| cache |\n|---|\n| x |"],
  ["a diagram", "```mermaid\nflowchart LR\n  a[cache] --> b[cache]\n```"],
])("%s is left as it is", (_, markdown) => {
  const section = sectionOf(markdown);
  expect(marked(section)).toEqual(["body" in section ? section.body.html : ""]);
});

test("what comes after code, a link or a formula is marked again, emphasis and cells of tables too", () => {
  const [html = ""] = marked(sectionOf("`cache` [cache](/topics) $x$ **cache**\n\n| a |\n|---|\n| token |\n\n> drift"));
  expect(wordsMarked(html)).toEqual(["cache", "token", "drift"]);
});

test("an attribute that holds a term or a “>” is no text", () => {
  const section: Section = {
    name: "answer",
    body: { html: '<p><img alt="a cache > token" src="/x.png">lock</p>' as SafeHtml, text: "lock" },
    headings: [],
  };
  expect(marked(section)).toEqual([
    '<p><img alt="a cache > token" src="/x.png"><a href="/en/glossary#lock">lock</a></p>',
  ]);
});

test("references and self-checks are not marked, key points are", () => {
  const points: Section = { name: "key-points", points: [{ html: "a cache" as SafeHtml, text: "a cache" }] };
  const [references, keyPoints] = markTerms([sectionOf("- cache", "references"), points], find, "/glossary");
  expect(JSON.stringify(references)).not.toContain("/glossary");
  expect(JSON.stringify(keyPoints)).toContain("/glossary#cache");
});

test("a page bears twelve marks at most", () => {
  const many = Array.from({ length: 20 }, (_, index) => `word${index}x`);
  const finder = termFinder(
    many.map((name) => term(name, { en: { name } })),
    "en",
  );
  const [section] = markTerms([sectionOf(many.join(" "))], finder, "/en/glossary");
  expect(wordsMarked(JSON.stringify(section).replaceAll('\\"', '"'))).toHaveLength(12);
});

test("marking adds links and nothing else, and what it makes is safe", () => {
  const section = sectionOf("A cache <b>lock</b> & *token* drift, 1 < 2 > 0\n\n- [ ] ghost");
  const [html = ""] = marked(section);
  expect(wordsMarked(html)).toHaveLength(5);
  expect(html.replace(LINK, "$1")).toBe("body" in section && section.body.html);
  expect(violations(html)).toEqual([]);
});
