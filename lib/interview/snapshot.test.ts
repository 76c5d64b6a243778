import { describe, expect, test } from "vitest";
import type { SafeHtml } from "@/lib/catalogue/model";
import { seededRandom } from "@/lib/core/random";
import { makeSnapshot } from "./snapshot";

const prose = (text: string) => ({ text, html: `<p>${text}</p>` as SafeHtml });
const TEXT = {
  title: { text: "How many?", html: "How many?" as SafeHtml },
  context: prose("He listens for bandwidth"),
  sections: [
    { name: "short-answer" as const, body: prose("Forty"), headings: [] },
    { name: "key-points" as const, points: [prose("Bandwidth limits it")] },
  ],
};
const PART = { section: null, stretch: 0 };
const ask = (difficulty: "easy" | null) =>
  makeSnapshot({ slug: "how-many", difficulty, kind: "open" }, TEXT, PART, seededRandom(1));

describe("a question in an interview", () => {
  test("of ours does not tell what is listened for; what a document asks is whole", () => {
    expect(ask("easy").promptHtml).toBe("<p>How many?</p>");
    expect(ask(null).promptHtml).toBe("<p>How many?</p><p>He listens for bandwidth</p>");
  });

  test("keeps its answer for the report, apart from what is asked", () => {
    const { prompt, promptHtml, model } = ask("easy");
    expect(prompt + promptHtml).not.toMatch(/Forty|Bandwidth/);
    expect(model).toMatchObject({ shortHtml: "<p>Forty</p>", points: ["Bandwidth limits it"] });
  });

  test("of kind coding keeps its program and tests apart from what is asked", () => {
    const code = (source: string) => ({ language: "python", source, html: `<pre>${source}</pre>` as SafeHtml });
    const sections = [
      { name: "problem" as const, body: prose("Count them"), headings: [] },
      { name: "starter" as const, code: code("def f(): ...\n") },
      {
        name: "tests" as const,
        tests: [
          { name: "empty", hidden: false, code: code("assert f() == 0") },
          { name: "long", hidden: true, code: code("assert f() == 9") },
        ],
      },
    ];
    const asked = { slug: "how-many", difficulty: "easy" as const, kind: "coding" as const };
    const { promptHtml, coding } = makeSnapshot(asked, { ...TEXT, sections }, PART, seededRandom(1));
    expect(promptHtml).toBe("<p>How many?</p><p>Count them</p>");
    expect(coding).toEqual({
      starter: "def f(): ...\n",
      tests: [
        { name: "empty", hidden: false, source: "assert f() == 0" },
        { name: "long", hidden: true, source: "assert f() == 9" },
      ],
    });
  });
});
