import { describe, expect, test } from "vitest";
import { tagInferrer } from "./infer-tags";
import type { QuestionWords } from "./question-words";

const TAGS = [
  { id: "fine-tuning", labels: { zh: "微调", en: "Fine-tuning" } },
  { id: "latency", labels: { zh: "延迟", en: "Latency" } },
  { id: "robotics", labels: { zh: "机器人", en: "Robotics" } },
];
const infer = tagInferrer(TAGS);
const ask = (title: string, answerText = ""): QuestionWords => ({
  title,
  sections: [],
  promptMarkdown: "",
  answerText,
});
const ids = (question: QuestionWords) => infer(question).map(({ id }) => id);

describe("inferring tags", () => {
  test("knows a tag by its labels in both languages and by other words for it", () => {
    expect(ids(ask("微调之后延迟变高了吗？"))).toEqual(["fine-tuning", "latency"]);
    expect(ids(ask("When is LoRA enough?"))).toEqual(["fine-tuning"]);
    expect(ids(ask("首字延迟的 p99 怎么压？"))).toEqual(["latency"]);
  });

  test("knows a new tag by its labels alone", () => {
    expect(ids(ask("What makes robotics hard?"))).toEqual(["robotics"]);
  });

  test("gives no tag that the list does not have", () => {
    expect(tagInferrer([])(ask("微调"))).toEqual([]);
  });

  test("gives none for a passing mention in the answer, and one for what the answer dwells on", () => {
    expect(ids(ask("怎么办？", "这里提一次微调。"))).toEqual([]);
    expect(ids(ask("怎么办？", "先微调，再微调；微调的数据，LoRA 微调，微调的评测，微调，微调，微调，微调。"))).toEqual(
      ["fine-tuning"],
    );
  });

  test("puts the plainest first, with scores from 0 to 1", () => {
    const found = infer(ask("延迟", `${"微调 ".repeat(40)}延迟`));
    expect(found.map(({ id }) => id)).toEqual(["latency", "fine-tuning"]);
    for (const { score } of found) expect(score).toBeLessThan(1);
  });
});
