import { expect, it } from "vitest";
import { glossariesOf, lineOf, pageWith, pagesOf } from "@/tests/support/editorial-pages";
import { checkUnspelledTerms } from "./unspelled-terms";

const GLOSSARIES = glossariesOf({
  "_glossary.md": `# 术语表

## 分组查询注意力 {#gqa}

几个头共用一组键和值。

- 别名：GQA、分组注意力

## KV cache {#kv-cache}

留在显存里的键和值。

- 别名：KV

## LoRA {#lora}

名字本身就是缩写。

## 预填充与解码分离 {#disaggregation}

两组机器。

- 别名：PD 分离
`,
  "_glossary.en.md": `# Glossary

## grouped-query attention {#gqa}

Heads that share keys and values.

- Also: GQA

## service-level objective {#slo}

A promise.

- Also: SLO
`,
});

const find = (locale: "zh" | "en", from: string, to: string) =>
  checkUnspelledTerms([pageWith(locale, from, to)], GLOSSARIES);
const inChinese = (words: string) => find("zh", "平均数会骗人", `${words}，平均数会骗人`);
const inEnglish = (words: string) => find("en", "Averages mislead", `${words}. Averages mislead`);

it("finds an abbreviation that the page never spells out, once, where it comes first", () => {
  const [found, ...more] = inChinese("用 GQA 时小八倍，GQA 也更快");
  expect(found).toMatchObject({ file: "data/a-page.md", code: "term-unspelled", severity: "warning", column: 1 });
  expect(found?.line).toBe(lineOf("zh", "平均数会骗人"));
  expect(found?.message).toContain("“GQA” stands here without its full name. Write “分组查询注意力” with it");
  expect(more).toEqual([]);
});

it("finds it in the plural", () => {
  expect(inEnglish("Alerts follow from SLOs")[0]?.message).toContain("Write “service-level objective” with it");
});

it.each([
  ["by its name", "分组查询注意力（GQA）小八倍，GQA 也更快"],
  ["by its name further down", "GQA 小八倍，分组查询注意力就是这样"],
  ["by another full name", "GQA 即分组注意力"],
  ["in the other language", "GQA（grouped-query attention）"],
  ["in other words, before brackets", "按组共用键和值的注意力（GQA）小八倍，GQA 也更快"],
  ["in other words, within brackets", "GQA（几个头共用一组键值）更快"],
])("is content when it is spelled out %s", (_, words) => {
  expect(inChinese(words)).toEqual([]);
});

it.each([
  ["brackets, which say once more what stands before them", "压缩缓存的办法（MQA、GQA）"],
  ["quotation marks and titles", "《GQA: Training Generalized Models》"],
  ["code in a line", "参数 `GQA`"],
  ["a longer word", "GQA-8、NGQA"],
])("leaves alone what stands in %s", (_, words) => {
  expect(inChinese(words)).toEqual([]);
});

it("asks for no full name where the name is the abbreviation or holds it, or where the alias is none", () => {
  expect(inChinese("LoRA 和 PD 分离，KV 也占显存")).toEqual([]);
});

it("leaves sources alone, and a page in a language whose glossary doesn't know the word", () => {
  expect(find("zh", "某某等，", "某某等，GQA，")).toEqual([]);
  expect(inChinese("按 SLO 算")).toEqual([]);
  expect(checkUnspelledTerms([pageWith("zh", "平均数会骗人", "GQA 会骗人")], [])).toEqual([]);
});

it("does not count as spelled out what only a source says", () => {
  const page = "# 标题\n\n## 详解\n\nGQA 更快。\n\n## 参考\n\n- 某某，《分组查询注意力》\n";
  expect(checkUnspelledTerms(pagesOf({ "data/a-page.md": page }), GLOSSARIES)).toHaveLength(1);
});
