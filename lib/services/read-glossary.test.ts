import { expect, test } from "vitest";
import { unreachable } from "@/lib/core/invariant";
import { id, prose } from "@/tests/support/publication";
import { term } from "@/tests/support/glossary";
import { questionPage, sampleReader } from "@/tests/support/sample-catalogue";
import { listDefinitions } from "./list-definitions";
import { readGlossary } from "./read-glossary";
import { readMarkedQuestion } from "./read-marked-question";

const page = (tail: string, words: string) =>
  questionPage(
    { id: id(tail), slug: `slug-${tail}` },
    { title: prose(tail), sections: [{ name: "answer", body: prose(words), headings: [] }] },
  );
const PAGES = [
  page("aaaaaa", "缓存"),
  page("bbbbbb", "缓存、缓存、缓存"),
  page("cccccc", "缓存、缓存"),
  page("dddddd", "无"),
];
const TERMS = [
  term("cache", { zh: { name: "缓存" }, en: { name: "cache" } }, ["slug-dddddd", "slug-of-nobody"]),
  term("unused", { zh: { name: "没人用" } }),
];
const catalogue = sampleReader({
  listTerms: async () => TERMS,
  listSlugs: async () => PAGES.map(({ meta }) => meta.slug),
  readPages: async (slugs) => PAGES.filter(({ meta }) => slugs.includes(meta.slug)),
  findQuestion: async () => PAGES[1] ?? null,
});

test("a term leads to the questions that its author names, then to those that use it most", async () => {
  const glossary = await readGlossary({ catalogue }, { locale: "zh" });
  if (!glossary.ok) return unreachable(glossary.code);
  expect(glossary.value.total).toBe(2);
  expect(glossary.value.shelves.map(({ letter }) => letter)).toEqual(["H", "M"]);
  const [cache, unused] = glossary.value.shelves.flatMap(({ terms }) => terms);
  expect(cache?.read.map(({ slug }) => slug)).toEqual(["slug-dddddd", "slug-bbbbbb"]);
  expect([cache?.uses, unused?.uses, unused?.read]).toEqual([3, 0, []]);
});

test("a question is marked with the terms of its own language, and leads to the page in the reader's", async () => {
  const question = await readMarkedQuestion({ catalogue }, { slug: "slug-bbbbbb", locale: "en" });
  if (!question.ok) return unreachable(question.code as never);
  const [answer] = question.value.page.text.sections;
  expect(answer && "body" in answer && answer.body).toEqual({
    html: '<p><a href="/en/glossary#cache">缓存</a>、缓存、缓存</p>',
    text: "缓存、缓存、缓存",
  });
});

test("definitions are plain words with their language", async () => {
  const definitions = await listDefinitions({ catalogue }, { locale: "en" });
  expect(definitions.ok && definitions.value).toEqual({
    cache: ["cache", "what cache means", "en", "缓存"],
    unused: ["没人用", "what 没人用 means", "zh-CN", ""],
  });
});
