import { expect, it } from "vitest";
import { seededRandom } from "@/lib/core/random";
import { pagesOf } from "@/tests/support/editorial-pages";
import { findSharing } from "./find-sharing";
import { checkSharedText } from "./shared-text";

const HAN = "模型训练推理数据显存吞吐延迟批次缓存量化评测标注清洗采样路由调度容量成本隐私合规检索向量指标监控";

/** `count` different sentences of thirty characters. */
function sentences(seed: number, count: number): string[] {
  const random = seededRandom(seed);
  const character = () => HAN[Math.floor(random() * HAN.length)] ?? "";
  return Array.from({ length: count }, () => `${Array.from({ length: 30 }, character).join("")}。`);
}

const write = (...paragraphs: string[]) => `# 标题\n\n## 详解\n\n${paragraphs.join("\n\n")}\n`;

it("says nothing of answers of their own, or of ones that share a sentence", () => {
  const [shared = ""] = sentences(9, 1);
  const files = [1, 2, 3].map((seed) => [`data/page-${seed}.md`, write(shared, ...sentences(seed, 20))] as const);
  expect(checkSharedText(pagesOf(Object.fromEntries(files)))).toEqual([]);
});

it("warns of an answer that has a quarter of another's, and names a sentence that both have", () => {
  const shared = sentences(9, 5);
  const files = {
    "data/first.md": write(...sentences(1, 15), ...shared),
    "data/second.md": write(...sentences(2, 7), ...shared, ...sentences(3, 8)),
    "data/third.md": write(...sentences(4, 20)),
  };
  const [found, ...more] = checkSharedText(pagesOf(files));
  expect(found).toMatchObject({
    file: "data/second.md",
    line: 19,
    column: 1,
    code: "shared-text",
    severity: "warning",
  });
  expect(found?.message).toMatch(/^2\d% of the shorter answer stands in the other one too, data\/first\.md:35; “/);
  expect(found?.message).toContain(shared[0]);
  expect(more).toEqual([]);
});

it("compares answers only: neither languages with each other, nor key points, code and sources", () => {
  const copied = sentences(1, 20);
  const first = write(...copied);
  const elsewhere = first.replace("## 详解", "## 参考");
  const fenced = write("```text", ...copied, "```");
  const files = { "data/a-page.md": first, "data/b-page.md": elsewhere, "data/c-page.md": fenced };
  expect(checkSharedText(pagesOf({ ...files, "data/d-page.en.md": first.replace("详解", "Answer") }))).toEqual([]);
});

it("finds the one that shares most among hundreds, whatever crowd there is", () => {
  const random = seededRandom(5);
  const some = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 2 ** 32));
  const common = some(60);
  const answers = Array.from({ length: 400 }, () => [...common, ...some(940)]);
  const told = answers[123] ?? [];
  answers[300] = [...told.slice(0, 300), ...some(700)];
  answers[399] = [...told.slice(0, 600), ...some(400)];
  const found = findSharing(answers.map((answer) => Uint32Array.from(answer).sort()));
  expect(found.map(({ one, other }) => [one, other])).toEqual([
    [300, 123],
    [399, 123],
  ]);
  expect(found[1]?.share).toBeCloseTo(0.6, 1);
});
