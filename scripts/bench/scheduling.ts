import type { QuestionId } from "@/lib/core/ids";
import { seededRandom } from "@/lib/core/random";
import { GRADES, type Card } from "@/lib/scheduling/card";
import { addDays } from "@/lib/scheduling/day";
import { nextCard, outcomes } from "@/lib/scheduling/next-card";
import { makePlan } from "@/lib/scheduling/plan/plan";
import { printTable } from "./table";

const ZONES = ["Asia/Shanghai", "America/New_York", "Australia/Lord_Howe"];
const REVIEWS = 60_000;
const FIRST_AT = Date.UTC(2026, 0, 1, 12);
const DAY_MS = 86_400_000;
const id = (number: number) => `q-${100_000 + number}` as QuestionId;

function cpuMicroseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Answers random grades to many questions in several zones, and counts every one. */
function practise(seed: number, use: "nextCard" | "outcomes"): () => void {
  return () => {
    const random = seededRandom(seed);
    for (let number = 0; number < REVIEWS / 10; number++) {
      const settings = { zone: ZONES[number % ZONES.length] ?? "UTC", dayStart: 4, retention: 0.9 };
      let card: Card | null = null;
      let now = new Date(FIRST_AT + Math.floor(random() * 365) * DAY_MS);
      for (let review = 0; review < 10; review++) {
        const grade = GRADES[Math.floor(random() ** 0.6 * 4)] ?? "good";
        card =
          use === "nextCard"
            ? nextCard({ card, questionId: id(number), grade, now, settings })
            : outcomes(card, id(number), now, settings)[grade];
        now = new Date(card.dueAt.getTime() + Math.floor(random() * DAY_MS));
      }
    }
  };
}

function plan(questions: number, days: number): () => void {
  const now = new Date(FIRST_AT);
  const clock = { zone: "Asia/Shanghai", dayStart: 4 };
  const settings = { ...clock, retention: 0.9 };
  const asked = Array.from({ length: questions }, (_, number) => {
    const at = new Date(FIRST_AT - (1 + (number % 40)) * DAY_MS);
    const card = number % 2 ? null : nextCard({ card: null, questionId: id(number), grade: "easy", now: at, settings });
    return { questionId: id(number), topic: "data", kind: number % 3 ? "open" : "choice", card };
  });
  const seconds = { open: { met: 150, review: 50 }, choice: { met: 90, review: 30 } };
  const interviewOn = addDays("2026-01-01", days);
  const minutes = { minutesADay: 30, minutesToday: 30 };
  return () => void makePlan({ questions: asked, seconds, interviewOn, now, clock, ...minutes, tested: [] });
}

/** What the arithmetic of practice costs, without a database: CPU of each after one round of warming up. */
export function benchScheduling(seed: number): void {
  const rows = [
    { what: "a review scheduled", work: practise(seed, "nextCard"), count: REVIEWS },
    { what: "four buttons labelled", work: practise(seed, "outcomes"), count: REVIEWS },
    { what: "a plan: 200 questions, 30 days", work: plan(200, 30), count: 1 },
    { what: "a plan: 2,000 questions, 60 days", work: plan(2_000, 60), count: 1 },
  ].map(({ what, work, count }) => {
    work();
    const each = cpuMicroseconds(work) / count;
    return { what, figures: [each < 1_000 ? `${each.toFixed(1)} µs` : `${(each / 1_000).toFixed(0)} ms`] };
  });
  printTable("scheduling", ["CPU"], rows);
}
