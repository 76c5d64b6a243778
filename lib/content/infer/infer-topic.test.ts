import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TOPICS } from "@/lib/catalogue/model";
import { inferTopic, inferTopics } from "./infer-topic";
import type { QuestionWords } from "./question-words";

const BANK = join(import.meta.dirname, "..", "..", "..", "content");
const ask = (title: string, rest: Partial<QuestionWords> = {}): QuestionWords => ({
  ...{ title, sections: [], promptMarkdown: "", answerText: "" },
  ...rest,
});
const topicOf = (title: string, rest?: Partial<QuestionWords>) => inferTopic(ask(title, rest)).topic;

describe("inferring a topic", () => {
  test.each([
    ["学习率和批大小怎样一起调？", "platform"],
    ["新产品第一年怎么定价、怎么找渠道？", "market"],
    ["标注质量不稳定，怎么清洗语料？", "data"],
    ["服务上线后延迟突然升高，怎么排查？", "deployment"],
    ["怎样给用户的个人信息脱敏？", "privacy"],
    ["How do you choose a loss function for ranking?", "platform"],
    ["Who are your competitors, and why do customers pick you?", "market"],
    ["How would you deduplicate a crawled corpus?", "data"],
    ["How do you roll back a bad deployment on Kubernetes?", "deployment"],
    ["What does the GDPR say about consent?", "privacy"],
  ])("takes the words of a title: %s", (title, topic) => {
    expect(topicOf(title)).toBe(topic);
  });

  test("finds the topic of nine in ten questions of our bank, in either language", () => {
    const wrong: string[] = [];
    let all = 0;
    for (const topic of TOPICS) {
      for (const name of readdirSync(join(BANK, topic)).filter((one) => !one.startsWith("_"))) {
        const text = readFileSync(join(BANK, topic, name), "utf8");
        const title = /^# (.+)$/m.exec(text)?.[1] ?? "";
        all += 1;
        if (topicOf(title, { answerText: text.slice(text.indexOf("\n## ")) }) !== topic) wrong.push(`${topic}/${name}`);
      }
    }
    expect(all).toBeGreaterThan(20);
    expect(wrong.length / all, wrong.join(", ")).toBeLessThan(0.1);
  });

  test("hears a longer word and not the shorter one in it", () => {
    expect(topicOf("数据隐私")).toBe("privacy");
    expect(topicOf("训练数据")).toBe("data");
  });

  test("matches English words whole", () => {
    expect(inferTopic(ask("lawn")).score).toBe(inferTopic(ask("")).score);
    expect(topicOf("law")).toBe("privacy");
  });

  test("does not listen to code and addresses", () => {
    const answerText = "See https://example.org/privacy/security.\n\n```python\nencrypt(password, firewall)\n```\n";
    expect(inferTopic(ask("", { answerText }))).toEqual(inferTopic(ask("")));
  });

  test("lets a clear title outweigh an answer that speaks of something else at length", () => {
    expect(topicOf("怎样给模型服务做灰度发布和回滚？", { answerText: "训练和数据都要准备好。".repeat(80) })).toBe(
      "deployment",
    );
  });

  test("is uncertain where there is nothing to go by, and engineering is the likeliest", () => {
    expect(inferTopic(ask("下面哪一项正确？"))).toMatchObject({ topic: "platform", uncertain: true });
    expect(inferTopic(ask("请讲一讲神经网络的梯度消失", { answerText: "反向传播时梯度连乘。" }))).toMatchObject({
      topic: "platform",
      uncertain: false,
    });
  });

  test("gives a score from 0 to 1 and a runner-up that is another topic", () => {
    for (const title of ["", "数据", "How do you price privacy?", "部署 ".repeat(5000)]) {
      const { topic, score, runnerUp } = inferTopic(ask(title));
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
      expect(runnerUp).not.toBe(topic);
    }
  });

  test("asks the neighbours about a question that says nothing", () => {
    const docker = ["How do you deploy with Docker?", "What is a Kubernetes pod?", "How do you monitor a cluster?"].map(
      (one) => ask(one),
    );
    const [, , , silent] = inferTopics([...docker, ask("What is a CRD?")]);
    expect(silent).toMatchObject({ topic: "deployment", uncertain: true });
    const [, , , loud] = inferTopics([...docker, ask("怎样给数据加密和脱敏？")]);
    expect(loud?.topic).toBe("privacy");
  });
});
