import { expect, it } from "vitest";
import { glossariesOf, lineOf, pageWith, pagesOf } from "@/tests/support/editorial-pages";
import { checkAvoidedTerms } from "./avoided-terms";

const GLOSSARIES = glossariesOf({
  "_glossary.md": `# 术语表

## 投机解码 {#speculative-decoding}

先草拟，再验证。

- 别名：推测解码
- 避免：推测解码、推测采样

## 词元 {#token}

模型读写的单位。

- 不是：token bucket
- 避免：token、预填

## 预填充 {#prefill}

一次算完提示。
`,
  "_glossary.en.md": `# Glossary

## pre-training {#pre-training}

The first and longest stage.

- Avoid: pretraining
`,
});

const find = (locale: "zh" | "en", from: string, to: string) =>
  checkAvoidedTerms([pageWith(locale, from, to)], GLOSSARIES);
const inChinese = (words: string) => find("zh", "平均数会骗人", `${words}，平均数会骗人`);

it("says nothing of pages that keep to the names, of another language, or without a glossary that advises", () => {
  expect(inChinese("投机解码按词元算，pretraining 在这里是外文")).toEqual([]);
  expect(find("en", "Averages mislead", "Pre-training and 推测解码 mislead")).toEqual([]);
  expect(checkAvoidedTerms([pageWith("zh", "平均数会骗人", "推测解码会骗人")], [])).toEqual([]);
});

it.each([
  ["an alias that is to be avoided", "推测解码很快", "投机解码", "推测解码"],
  ["a word that is no alias", "推测采样很快", "投机解码", "推测采样"],
  ["a Latin word, at the start of a sentence too", "Token 很多", "词元", "token"],
])("finds %s, and says which name is right", (_, words, right, wrong) => {
  const [found, ...more] = inChinese(words);
  expect(found).toMatchObject({ file: "data/a-page.md", code: "term-avoided", severity: "warning", column: 1 });
  expect(found?.line).toBe(lineOf("zh", "平均数会骗人"));
  expect(found?.message).toContain(`The glossary says “${right}” and not “${wrong}”.`);
  expect(more).toEqual([]);
});

it("finds them in English, also in the plural or with a capital", () => {
  expect(find("en", "Averages mislead", "Pretraining misleads")[0]?.message).toContain("“pre-training”");
});

it.each([
  ["brackets that name the other word", "投机解码（又称推测解码）按词元（token）算"],
  ["quotation marks and titles", "有人叫它“推测解码”，《推测采样的上限》也是"],
  ["code in a line", "参数 `token` 和 `推测解码`"],
  ["a longer name that is right", "预填充要算完"],
  ["a phrase that the term excepts", "用 token bucket 限流"],
  ["a longer word", "tokenizer 和 max_token"],
])("leaves alone what stands in %s", (_, words) => {
  expect(inChinese(words)).toEqual([]);
});

it("leaves sources alone, which are called what they are called", () => {
  expect(find("zh", "某某等，", "某某等，推测解码，")).toEqual([]);
});

it("warns once of a name on a page, with the other lines, and of each name by itself", () => {
  const page = { "data/a-page.md": "# 推测解码\n\n## 详解\n\n推测解码。推测解码。\n\n- token\n- 推测解码\n" };
  const found = checkAvoidedTerms(pagesOf(page), GLOSSARIES);
  expect(found.map(({ line }) => line)).toEqual([1, 7]);
  expect(found[0]?.message).toContain("“推测解码”, also in lines 5, 8.");
});

it("takes time in proportion to the text, however many marks are never closed", () => {
  const page = pageWith("zh", "平均数会骗人", "平均数会骗人");
  const words = `${"（“《「".repeat(200_000)}推测解码`;
  const passages = page.passages.slice(0, 1).map((passage) => ({ ...passage, words }));
  expect(checkAvoidedTerms([{ ...page, passages }], GLOSSARIES)).toHaveLength(1);
}, 5_000);
