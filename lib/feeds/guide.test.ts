import { expect, test } from "vitest";
import { pathPage } from "@/tests/support/sample-catalogue";
import { guide } from "./guide";

test("learning paths are named with their summaries, where there are any", () => {
  const text = guide("https://site.example", "en", [], [pathPage("founder", ["one"])]);
  expect(text).toContain(
    "## Learning paths\n\n- [founder in English](https://site.example/en/paths/founder): what it holds\n",
  );
  expect(guide("https://site.example", "zh", [], [])).not.toContain("学习路径");
});
