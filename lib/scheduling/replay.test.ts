import { describe, expect, it } from "vitest";
import type { QuestionId } from "@/lib/core/ids";
import { seededRandom } from "@/lib/core/random";
import { ACT_ON, CARD_ACTS } from "./acts";
import { GRADES, type Card, type SchedulingSettings } from "./card";
import { nextCard } from "./next-card";
import { predictedRecall, recallAt } from "./recall";
import { replay, type ReplayEntry } from "./replay";

const HISTORIES = process.env.TEST_LONG === "1" ? 10_000 : 500;
const settings: SchedulingSettings = { zone: "Australia/Lord_Howe", dayStart: 4, retention: 0.9 };
const questionId = "q-3f9k2m" as QuestionId;
const now = new Date("2026-11-22T12:30:00Z");
const moment = { questionId, now, clock: settings };
const learned = nextCard({ card: null, questionId, grade: "easy", now, settings });

describe("acts on a card", () => {
  it("suspending, burying and resetting work on a question that was never asked", () => {
    expect(ACT_ON.suspend(null, moment)).toMatchObject({ state: "new", suspended: true, reps: 0, lastAt: null });
    expect(ACT_ON.bury(null, moment)).toMatchObject({ buriedUntil: new Date("2026-11-22T17:00:00Z") });
    expect(ACT_ON.resume(null, moment)).toBeNull();
    expect(ACT_ON.reset(null, moment)).toBeNull();
  });

  it("suspend and resume leave the memory as it was", () => {
    expect(ACT_ON.resume(ACT_ON.suspend(learned, moment), moment)).toEqual(learned);
  });

  it("a question that was reset is met like a new one, and stays suspended", () => {
    const card = ACT_ON.reset({ ...learned, suspended: true }, moment);
    expect(card).toMatchObject({ state: "new", suspended: true, stability: 0, lapses: 0 });
    const again = nextCard({ card, questionId, grade: "good", now, settings });
    expect(again).toEqual({ ...nextCard({ card: null, questionId, grade: "good", now, settings }), suspended: true });
  });
});

describe("recall", () => {
  it("is unknown of a new card, whole on the day of a review, and 0.9 after the stability", () => {
    expect(recallAt(ACT_ON.bury(null, moment) as Card, now, settings)).toBeNull();
    expect(recallAt(learned, now, settings)).toBe(1);
    const later = new Date(now.getTime() + 8 * 86_400_000);
    expect(recallAt(learned, later, settings)).toBeCloseTo(0.9, 2);
    expect(recallAt(learned, new Date(now.getTime() - 86_400_000), settings)).toBe(1);
  });

  it("is predicted for a review on a later day alone", () => {
    expect(predictedRecall(null, now, settings)).toBeNull();
    expect(predictedRecall(learned, new Date(now.getTime() + 3_600_000), settings)).toBeNull();
    expect(predictedRecall(learned, new Date(now.getTime() + 86_400_000), settings)).toBeLessThan(1);
  });
});

type World = { readonly log: ReplayEntry[]; readonly cards: Map<QuestionId, Card> };

/** A random learner with five questions, who undoes one entry in seven. Returns what they had before each entry too. */
function live(random: () => number): World {
  const log: ReplayEntry[] = [];
  const standing: { readonly number: number; readonly questionId: QuestionId; readonly before: Card | null }[] = [];
  const cards = new Map<QuestionId, Card>();
  const put = (id: QuestionId, card: Card | null) => (card ? cards.set(id, card) : cards.delete(id));
  let at = now.getTime();
  for (let number = 1; number <= 40; number++) {
    at += Math.floor(random() ** 6 * 20 * 86_400_000);
    const id = `q-${100_000 + Math.floor(random() * 5)}` as QuestionId;
    const before = cards.get(id) ?? null;
    const entry = { number, questionId: id, at: new Date(at), grade: null, undoes: null, after: before };
    const chance = random();
    const last = standing.at(-1);
    if (chance < 0.15 && last) {
      standing.pop();
      put(last.questionId, last.before);
      log.push({ ...entry, act: "undo", questionId: last.questionId, undoes: last.number, after: last.before });
      continue;
    }
    if (chance < 0.2) {
      log.push({ ...entry, act: "cram", grade: "good" });
      continue;
    }
    if (chance < 0.35) {
      const act = CARD_ACTS[Math.floor(random() * 4)] ?? "bury";
      const after = ACT_ON[act](before, { questionId: id, now: entry.at, clock: settings });
      log.push({ ...entry, act, after });
      put(id, after);
    } else {
      const grade = GRADES[Math.floor(random() * 4)] ?? "good";
      const after = nextCard({ card: before, questionId: id, grade, now: entry.at, settings });
      log.push({ ...entry, act: "review", grade, after });
      put(id, after);
    }
    standing.push({ number, questionId: id, before });
  }
  return { log, cards };
}

describe("replaying a log", () => {
  it(`rebuilds every card of ${HISTORIES} random learners, as recorded and from the grades alone`, () => {
    const random = seededRandom(3);
    let undone = 0;
    for (let history = 0; history < HISTORIES; history++) {
      const { log, cards } = live(random);
      undone += log.filter(({ act }) => act === "undo").length;
      const shuffled = log.toSorted((one, other) => ((one.number * 7) % 41) - ((other.number * 7) % 41));
      expect(replay(shuffled)).toEqual(cards);
      expect(replay(shuffled, settings)).toEqual(cards);
      expect(replay(log, () => settings)).toEqual(cards);
    }
    expect(undone).toBeGreaterThan(HISTORIES);
  });
});
