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
});
