import { expect, test } from "vitest";
import { term } from "@/tests/support/glossary";
import { termFinder } from "./find-terms";

const TERMS = [
  term("kv-cache", { zh: { name: "KV 缓存", aliases: ["键值缓存"] }, en: { name: "KV cache" } }),
  term("learning", { zh: { name: "学习" }, en: { name: "learning" } }),
  term("federated-learning", { zh: { name: "联邦学习" }, en: { name: "federated learning" } }),
  term("embedding", {
    zh: { name: "嵌入", not: ["嵌入流程"] },
    en: { name: "embedding", not: ["embedding the tool"] },
  }),
  term("sft", { zh: { name: "监督微调", aliases: ["SFT"] }, en: { name: "supervised fine-tuning", aliases: ["SFT"] } }),
  term("pass-at-k", { zh: { name: "pass@k" }, en: { name: "pass@k" } }),
  term("bf16", { zh: { name: "BF16" }, en: { name: "BF16" } }),
  term("second-factor", { zh: { name: "双因素", aliases: ["2FA"] }, en: { name: "second factor", aliases: ["2FA"] } }),
  term("top-priority", { zh: { name: "P0" }, en: { name: "P0" } }),
  term("top-one", { zh: { name: "TOP 1" }, en: { name: "TOP 1" } }),
  term("clip", { zh: { name: "CLIP" }, en: { name: "CLIP" } }),
  term("chinese-only", { zh: { name: "留出集" } }),
];
const [inChinese, inEnglish] = [termFinder(TERMS, "zh"), termFinder(TERMS, "en")];
const said = (find: typeof inChinese, text: string) =>
  find(text).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

test.each([
  ["KV 缓存和 KV缓存是一个词，键值缓存也是", ["kv-cache: KV 缓存", "kv-cache: KV缓存", "kv-cache: 键值缓存"]],
  ["用 KV cache 时", ["kv-cache: KV cache"]],
  ["联邦学习也是学习", ["federated-learning: 联邦学习", "learning: 学习"]],
  ["嵌入流程不是嵌入", ["embedding: 嵌入"]],
  ["先SFT再说", ["sft: SFT"]],
  ["SFTP、xSFT、SFT-2 都不是", []],
  ["留出集", ["chinese-only: 留出集"]],
  ["用bf16训练，BF16推理，2fa登录", ["bf16: bf16", "bf16: BF16", "second-factor: 2fa"]],
])("%s", (text, found) => {
  expect(said(inChinese, text)).toEqual(found);
});

test.each([
  ["Embeddings and an embedding", ["embedding: Embeddings", "embedding: embedding"]],
  ["Embedding the tool is not embedding", ["embedding: embedding"]],
  ["embedding the tool is not what an embedding is", ["embedding: embedding"]],
  ["SFT, not sft, nor pre-embedding or embedding-based", ["sft: SFT"]],
  ["pass@k of KV\ncaches", ["pass-at-k: pass@k", "kv-cache: KV\ncaches"]],
  ["federated learning beats learning", ["federated-learning: federated learning", "learning: learning"]],
  ["bf16 or BF16, 2FA or 2fa", ["bf16: bf16", "bf16: BF16", "second-factor: 2FA", "second-factor: 2fa"]],
  ["Not Bf16, bf16s, bf16-mixed, x_bf16, mxbf16 or bf161", []],
  ["We clip at the top 1 of x, y, p0 and p1", []],
  ["A held-out set is not defined here", []],
])("%s", (text, found) => {
  expect(said(inEnglish, text)).toEqual(found);
});

test("a name in the other language counts, unless another term claims it", () => {
  const find = termFinder(
    [
      term("a", { zh: { name: "召回率" }, en: { name: "recall" } }),
      term("b", { zh: { name: "回忆", aliases: ["recall"] }, en: { name: "memory" } }),
    ],
    "zh",
  );
  expect(said(find, "recall 与 memory")).toEqual(["b: recall", "b: memory"]);
});

test("no terms, nothing found", () => {
  expect(termFinder([], "zh")("什么都没有")).toEqual([]);
});
