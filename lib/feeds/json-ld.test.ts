import { expect, test } from "vitest";
import { prose } from "@/tests/support/publication";
import { questionPage } from "@/tests/support/sample-catalogue";
import { jsonForScript, questionJsonLd } from "./json-ld";

const context = {
  site: "https://site.example",
  locale: "en",
  above: [{ name: "Tizhou", path: "/" }],
  difficulties: { easy: "Easy", medium: "Medium", hard: "Hard" },
} as const;

test("a question is accepted with its short answer, and stands below what is above it", () => {
  const [resource, crumbs] = questionJsonLd(questionPage(), context)["@graph"] as [unknown, unknown];
  expect(resource).toMatchObject({
    url: "https://site.example/en/questions/slug-sample",
    inLanguage: "zh-CN",
    mainEntity: { "@type": "Question", acceptedAnswer: { text: "the short answer" } },
  });
  expect(crumbs).toMatchObject({
    itemListElement: [
      { position: 1, item: "https://site.example/en" },
      { position: 2, name: "题目", item: "https://site.example/en/questions/slug-sample" },
    ],
  });
});

test("a problem is accepted with what its program must do, in words", () => {
  const sections = [
    { name: "problem", body: prose("what to do"), headings: [] },
    { name: "key-points", points: [prose("it sorts once"), prose("it keeps no copy")] },
    { name: "solution", body: prose("def solve(): ..."), headings: [] },
  ] as const;
  const page = questionPage({ kind: "coding" }, { sections });
  const [resource] = questionJsonLd(page, context)["@graph"] as [unknown];
  expect(resource).toMatchObject({ mainEntity: { acceptedAnswer: { text: "it sorts once\nit keeps no copy" } } });
});

test("a problem without key points is accepted with its solution", () => {
  const sections = [
    { name: "problem", body: prose("what to do"), headings: [] },
    { name: "solution", body: prose("how it is done"), headings: [] },
  ] as const;
  const page = questionPage({ kind: "coding" }, { sections });
  expect(JSON.stringify(questionJsonLd(page, context))).toContain('"text":"how it is done"');
});

test("no text can end the script element that holds it", () => {
  const json = jsonForScript({ text: "</script><!--<script>" });
  expect(json).not.toContain("<");
  expect(JSON.parse(json)).toEqual({ text: "</script><!--<script>" });
});
