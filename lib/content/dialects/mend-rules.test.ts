import { expect, test } from "vitest";
import { mendRules } from "./mend-rules";

const plain = (lines: readonly string[]) =>
  mendRules(
    lines,
    lines.map(() => false),
  );

test("a rule right below a line of text is a rule where headings have their own mark", () => {
  const lines = ["# One", "", "Answer: C", "---", "## Two", "---", "", "---"];
  expect(plain(lines)).toEqual(["# One", "", "Answer: C", "***", "## Two", "---", "", "---"]);
});

test("underlines, front matter and code stay as they are", () => {
  const underlined = ["Title", "---", "", "# One", "", "Longer title", "------------"];
  expect(plain(underlined)).toEqual(underlined);
  const front = ["---", "topic: market", "---", "# One", "## Two"];
  expect(plain(front)).toEqual(front);
  const titled = ["# One", "## Two", "", "A title", "---"];
  expect(plain(titled)).toEqual(titled);
  const code = ["# One", "## Two", "a", "---"];
  expect(mendRules(code, [false, false, true, true])).toEqual(code);
});
