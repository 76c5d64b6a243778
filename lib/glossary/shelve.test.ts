import { expect, test } from "vitest";
import { term } from "@/tests/support/glossary";
import { shelve } from "./shelve";

const lettersOf = (names: readonly string[], locale: "zh" | "en" = "zh") =>
  shelve(
    names.map((name, index) => term(`t-${index}`, { [locale]: { name } })),
    locale,
  ).map(({ letter, terms }) => `${letter}: ${terms.map(({ text }) => text.name).join(" ")}`);

test("Chinese terms stand under the first letter of their pinyin, Latin ones under their own", () => {
  expect(
    lettersOf(["召回率", "词元", "安全聚合", "KV cache", "量化", "开放权重", "2:4 稀疏", "嵌入", "bM25", "剪枝"]),
  ).toEqual([
    "A: 安全聚合",
    "B: bM25",
    "C: 词元",
    "J: 剪枝",
    "K: 开放权重 KV cache",
    "L: 量化",
    "Q: 嵌入",
    "Z: 召回率",
    "#: 2:4 稀疏",
  ]);
});

test.each(
  [..."阿把次的鹅发个后机卡来妈那哦怕去人三他我下一在"].map((name, index) => [name, "ABCDEFGHJKLMNOPQRSTWXYZ"[index]]),
)("%s stands under %s", (name, letter) => {
  expect(lettersOf([`${name}字`])[0]?.slice(0, 1)).toBe(letter);
});

test("a character with two readings is sorted as its author says it sounds", () => {
  const shelves = shelve([term("reranking", { zh: { name: "重排", soundsLike: "虫排" } })], "zh");
  expect(shelves.map(({ letter }) => letter)).toEqual(["C"]);
});

test("English terms are sorted without regard to case", () => {
  expect(lettersOf(["zero", "Adam", "adapter", "Élan"], "en")).toEqual(["A: Adam adapter", "E: Élan", "Z: zero"]);
});

test("a term without a text in the reader's language is shown in the other one, and names that differ stand beside each other", () => {
  const [shelf] = shelve(
    [
      term("a", { zh: { name: "重排" } }),
      term("b", { zh: { name: "剪枝" }, en: { name: "pruning" } }),
      term("c", { zh: { name: "PSI" }, en: { name: "PSI" } }),
    ],
    "en",
  ).map(({ terms }) => terms);
  expect(shelf?.map(({ text, language, other }) => [text.name, language, other])).toEqual([
    ["pruning", "en", { name: "剪枝", language: "zh" }],
    ["PSI", "en", null],
  ]);
});
