import { expect, it } from "vitest";
import { explicitId, findExplicitIds } from "./explicit-id";

it("finds the id on the line of the title or below it, before the next question", () => {
  const text = `# A\n\n## One? ${explicitId("q-aaaaa1")}\n\nx\n\n## Two?\n\n<!--id:q-aaaaa2-->\n\n## Three?\n\ny`;
  expect(findExplicitIds(text, [3, 7, 11])).toEqual(["q-aaaaa1", "q-aaaaa2", null]);
  expect(findExplicitIds(text.replaceAll("\n", "\r\n"), [11, 7, 3])).toEqual([null, "q-aaaaa2", "q-aaaaa1"]);
});

it("takes no id from code, from before the first question, or one that is none", () => {
  const comment = explicitId("q-aaaaa1");
  expect(findExplicitIds(`${comment}\n# One?`, [2])).toEqual([null]);
  expect(findExplicitIds(`# One?\n\`\`\`html\n${comment}\n~~~\n${comment}\n\`\`\`\nend`, [1])).toEqual([null]);
  expect(findExplicitIds(`# One?\n\`\`\`\`\n\`\`\`\n\`\`\`\`\n${comment}`, [1])).toEqual(["q-aaaaa1"]);
  expect(findExplicitIds(`# One?\n<!-- id: q-1 -->\n<!-- id: 42 -->`, [1])).toEqual([null]);
});
