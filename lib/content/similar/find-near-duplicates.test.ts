import { describe, expect, test } from "vitest";
import { findNearDuplicates, type Comparable } from "./find-near-duplicates";

const ask = (title: string, rest: Partial<Comparable> = {}, index = 0): Comparable => ({
  ...{ id: `q-${index}-${title}`, title, keyText: "", answerText: "" },
  ...rest,
});
/** Questions of other kinds around, so that words have their usual rarity. */
const OTHERS = [
  "什么是梯度裁剪？",
  "怎样选择优化器？",
  "如何评估检索的召回率？",
  "What is a mutex?",
  "How does TCP start a connection?",
].map((title) => ask(title));
const pairsOf = (...entries: Comparable[]) => {
  const all = [...entries, ...OTHERS];
  return findNearDuplicates(all).flatMap(({ pairs }) => pairs.map(({ a, b }) => [all[a]?.title, all[b]?.title]));
};
const areAlike = (one: string, other: string) => pairsOf(ask(one, {}, 1), ask(other, {}, 2)).length === 1;

const ANSWER = `模型上线前先固定版本，再用一小部分流量验证，看错误率和延迟有没有变坏。没有问题就逐步放大比例，每一步都留下可以退回的开关；
  出了问题先退回，再找原因。验证的时间要长过一个业务周期，否则周末和工作日的差别会被当成改动的效果。`;

describe("near-duplicates", () => {
  test.each([
    ["如何保证推荐结果的多样性？", "怎样确保推荐结果的多样性"],
    ["什么是知识蒸馏？", "请介绍一下知识蒸馏。"],
    ["What is gradient checkpointing?", "Explain gradient checkpointing."],
    ["How do you train embeddings?", "How are embeddings trained?"],
  ])("finds one question in two wordings: %s %s", (one, other) => {
    expect(areAlike(one, other)).toBe(true);
  });

  test.each([
    ["什么是知识蒸馏？", "什么是知识图谱？"],
    ["Redis 有哪些优点？", "Redis 有哪些缺点？"],
    ["What is a dictionary attack?", "What is a collision attack?"],
    ["HTTP/1.1 有哪些新特性？", "HTTP/2 有哪些新特性？"],
    ["What is the difference between == and ===?", "What is the difference between & and &&?"],
    ["How do you write C?", "How do you write C++?"],
    ["Which team would you join?", "你想加入哪个团队？"],
  ])("tells two questions apart: %s %s", (one, other) => {
    expect(areAlike(one, other)).toBe(false);
  });

  test("takes one title with two answers for one question", () => {
    expect(
      pairsOf(ask("怎样上线？", { answerText: ANSWER }, 1), ask("怎样上线？", { answerText: "看情况。" }, 2)),
    ).toHaveLength(1);
  });

  test("takes one title with other options for two", () => {
    const one = ask("下列说法正确的是？", { keyText: "甲：栈先进后出，总是从同一端存取" }, 1);
    const other = ask("下列说法正确的是？", { keyText: "乙：队列先进先出，从两端分别存取" }, 2);
    expect(pairsOf(one, other)).toEqual([]);
  });

  test("finds a copied answer under a title that was told anew", () => {
    const one = ask("怎样做灰度发布？", { answerText: ANSWER }, 1);
    const other = ask("灰度发布要分几步，怎样退回？", { answerText: `总的说：${ANSWER}` }, 2);
    expect(pairsOf(one, other)).toHaveLength(1);
  });

  test("says nothing of a title that dozens of different questions have", () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      ask("What does this print?", { answerText: `It prints ${index}.` }, index),
    );
    expect(pairsOf(...many)).toEqual([]);
  });

  test("never compares the languages of one question", () => {
    expect(pairsOf(ask("RAG", { id: "q-1" }), ask("RAG", { id: "q-1" }))).toEqual([]);
  });

  test("gathers what hangs together into one cluster, in order", () => {
    const titles = ["什么是知识蒸馏？", "什么是梯度裁剪？", "请介绍一下知识蒸馏", "知识蒸馏是什么"];
    const clusters = findNearDuplicates(titles.map((title, index) => ask(title, {}, index)));
    expect(clusters.map(({ members }) => members)).toEqual([[0, 2, 3]]);
  });

  test("finds every copy among many, each once", () => {
    const copies = Array.from({ length: 300 }, (_, index) => ask("怎样上线？", { answerText: ANSWER }, index));
    const [found] = findNearDuplicates(copies);
    expect(found?.members).toHaveLength(300);
    expect(found?.pairs).toHaveLength(299);
  });
});
