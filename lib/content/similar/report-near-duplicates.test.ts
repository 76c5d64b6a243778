import { expect, test } from "vitest";
import { reportNearDuplicates } from "./report-near-duplicates";

test("a near-duplicate is reported once, at the later one, naming both places", () => {
  const entry = { keyText: "", answerText: "" };
  const found = reportNearDuplicates([
    { ...entry, id: "q-1", title: "什么是知识蒸馏？", file: "data/distillation.md", line: 8 },
    { ...entry, id: "d-1", title: "请介绍一下知识蒸馏", file: "documents/a.md", line: 3 },
    { ...entry, id: "d-2", title: "什么是梯度裁剪？", file: "documents/a.md", line: 9 },
  ]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ file: "documents/a.md", line: 3, severity: "warning", code: "near-duplicate" });
  expect(found[0]?.message).toContain("“什么是知识蒸馏？” at data/distillation.md:8");
});
