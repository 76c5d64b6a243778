import { describe, expect, test } from "vitest";
import { DIFFICULTIES, TOPICS } from "@/lib/catalogue/model";
import type { Stretch } from "@/lib/catalogue/template";
import type { QuestionId } from "@/lib/core/ids";
import { makePool, type Askable } from "@/lib/quiz/pool";
import { drawInterview } from "./draw";
import { planOfConfig, type Plan } from "./plan";
import { previewOf } from "./preview";

const id = (name: string) => name as QuestionId;

function question(name: string, given: Partial<Askable> = {}): Askable {
  const rest = {
    topic: "platform",
    kind: "open",
    difficulty: "medium",
    tags: [],
    answered: true,
    related: [],
  } as const;
  return { id: id(name), slug: name, ...rest, ...given };
}

/** Four questions of each difficulty in each topic, named for both. */
const BANK = TOPICS.flatMap((topic) =>
  DIFFICULTIES.flatMap((difficulty) =>
    [1, 2, 3, 4].map((n) => question(`${topic}-${difficulty}-${String(n)}`, { topic, difficulty })),
  ),
);
const ANY: Stretch = {
  ...{ title: null, topics: [], tags: [], kinds: [], difficulty: [], questions: 1, minutesPerQuestion: null },
};
const plan = (stretches: readonly Partial<Stretch>[], given: Partial<Plan> = {}): Plan => ({
  ...{ title: { zh: "", en: "" }, template: null, config: null, minutes: 60, pauseMinutes: 0, forwardOnly: false },
  ...{ curve: "rising", stretches: stretches.map((stretch) => ({ ...ANY, ...stretch })) },
  ...given,
});
const draw = (asked: Plan, { from = BANK, seed = 1, avoid = [] as string[] } = {}) => {
  const drawn = drawInterview(makePool("", from, []), asked, { seed, avoid: new Set(avoid.map(id)) });
  return drawn.ok ? drawn.value : [];
};
const slugs = (...given: Parameters<typeof draw>) => draw(...given).map(({ question: { slug } }) => slug);

describe("the draw of an interview", () => {
  test("is the same from the same seed, and another one from another", () => {
    const asked = plan([{ questions: 5 }]);
    expect(slugs(asked)).toEqual(slugs(asked));
    const draws = new Set([1, 2, 3, 4, 5, 6].map((seed) => slugs(asked, { seed }).join()));
    expect(draws.size).toBeGreaterThan(3);
  });

  test("keeps to what each stretch asks for, in their order, the easier ones first within each", () => {
    const asked = plan([
      { topics: ["data"], difficulty: ["easy"], questions: 2 },
      { topics: ["market", "privacy"], difficulty: ["medium", "hard"], questions: 4 },
    ]);
    for (const seed of [1, 2, 3]) {
      const drawn = draw(asked, { seed });
      expect(drawn.map(({ stretch }) => stretch)).toEqual([0, 0, 1, 1, 1, 1]);
      expect(new Set(drawn.slice(0, 2).map(({ question: { topic } }) => topic))).toEqual(new Set(["data"]));
      const later = drawn.slice(2).map(({ question: { difficulty } }) => difficulty);
      expect(later).toEqual(later.toSorted((one) => (one === "medium" ? -1 : 1)));
      const topics = drawn.slice(2).map(({ question: { topic } }) => topic);
      // Spread over the topics of the stretch, two of each.
      expect(topics.toSorted()).toEqual(["market", "market", "privacy", "privacy"]);
    }
  });

  test("asks no question twice, though stretches overlap and the narrow one comes last", () => {
    const few = BANK.filter(({ topic }) => topic === "data");
    const asked = plan([{ questions: 8 }, { difficulty: ["hard"], questions: 4 }]);
    const drawn = slugs(asked, { from: few });
    expect(new Set(drawn).size).toBe(12);
    expect(drawn.slice(8).every((slug) => slug.includes("hard"))).toBe(true);
  });

  test("asks nothing of what it is to avoid, and no two related ones, while there are others", () => {
    const pair = [
      question("one", { related: [id("other")] }),
      question("other"),
      question("third"),
      question("last-time"),
    ];
    for (let seed = 0; seed < 20; seed += 1) {
      const drawn = slugs(plan([{ questions: 2 }]), { from: pair, seed, avoid: ["last-time"] });
      expect(drawn).not.toContain("last-time");
      expect(drawn).not.toEqual(expect.arrayContaining(["one", "other"]));
      // Then both wishes give way, the former first.
      expect(slugs(plan([{ questions: 3 }]), { from: pair, seed, avoid: ["last-time"] })).toContain("last-time");
      expect(slugs(plan([{ questions: 4 }]), { from: pair, seed, avoid: ["last-time"] })).toHaveLength(4);
    }
  });

  test("refuses where the bank has too few, and never counts a question without an answer", () => {
    const pool = makePool("", [question("one"), question("two", { answered: false })], []);
    const chance = { seed: 1, avoid: new Set<QuestionId>() };
    expect(drawInterview(pool, plan([{ questions: 2 }]), chance)).toEqual({ ok: false, code: "not-enough-questions" });
    expect(previewOf(pool, plan([{ questions: 2 }]))).toMatchObject({ ok: false });
  });

  test("shares the minutes out by difficulty, but for what a stretch says itself", () => {
    const asked = plan([{ difficulty: ["easy"] }, { difficulty: ["hard"] }, { minutesPerQuestion: 12 }], {
      minutes: 30,
    });
    expect(draw(asked).map(({ budgetSeconds }) => budgetSeconds)).toEqual([360, 720, 720]);
  });

  test("takes a question that has any of the tags", () => {
    const from = [question("a", { tags: ["gpu"] }), question("b", { tags: ["cost"] }), question("c")];
    expect(slugs(plan([{ tags: ["gpu", "cost"], questions: 2 }]), { from }).toSorted()).toEqual(["a", "b"]);
  });
});

test("a preview says what will come, and how many there are to draw from", () => {
  const config = {
    ...{ topics: ["data" as const], tags: [], kinds: [], difficulty: ["easy" as const, "hard" as const] },
    ...{ curve: "rising" as const, questions: 4, minutes: 40, pauseMinutes: 5, forwardOnly: true },
  };
  const preview = previewOf(makePool("", BANK, []), planOfConfig(config));
  expect(preview).toMatchObject({
    ok: true,
    value: {
      ...{ questions: 4, minutes: 40, pauseMinutes: 5, forwardOnly: true, available: 8 },
      ...{ topics: [{ topic: "data", questions: 4 }], kinds: [{ kind: "open", questions: 4 }] },
    },
  });
});
