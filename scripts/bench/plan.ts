import type { QuestionId } from "@/lib/core/ids";
import { seededRandom } from "@/lib/core/random";
import type { Grade } from "@/lib/scheduling/card";
import { nextCard } from "@/lib/scheduling/next-card";
import { predictedRecall } from "@/lib/scheduling/recall";
import { drawLearner, POPULATIONS, type Learner } from "./learners";
import { CLOCK, DAYS, noon, POLICIES, SECONDS, type Policy, type Seen, type Told } from "./policies";
import { printTable } from "./table";

const QUESTIONS = 150;
const LEARNERS = 20;
const MINUTES = [10, 20, 40];
const TOLD_ON = 15;

/** How much of all questions a learner knows on the morning of the interview, and the minutes it took. */
function live(learner: Learner, make: (tell: Told) => Policy, minutesADay: number, seed: number) {
  let told = Number.NaN;
  const policy = make((day, planned) => {
    if (day === TOLD_ON) told = planned;
  });
  const settings = { ...CLOCK, retention: 0.9 };
  const seen = Array.from({ length: QUESTIONS }, (_, item): Seen => {
    return { id: `q-${100_000 + item}` as QuestionId, card: null, lastDay: -1, grades: [], tested: [] };
  });
  const memories = new Map<Seen, { stability: number; difficulty: number }>();
  // The same chances for every policy, question by question.
  const chances = seen.map((_, item) => seededRandom(seed * 1_000 + item));
  let owed = 0;
  let spent = 0;
  for (let day = 0; day < DAYS; day++) {
    let left = minutesADay * 60 - owed;
    while (left > 0) {
      const one = policy(seen, day, left, minutesADay);
      if (!one) break;
      const item = seen.indexOf(one);
      const chance = chances[item] ?? seededRandom(seed);
      const before = memories.get(one);
      const answer = before ? learner.ask(before, day - one.lastDay, chance) : learner.meet(item, chance);
      let { memory } = answer;
      let seconds = before ? SECONDS.review : SECONDS.met;
      const predicted = predictedRecall(one.card, noon(day), CLOCK);
      if (predicted !== null) one.tested.push({ predicted, recalled: answer.grade !== "again" });
      const grade = (given: Grade) => {
        one.card = nextCard({ card: one.card, questionId: one.id, grade: given, now: noon(day), settings });
      };
      grade(answer.grade);
      while (one.card?.state !== "review") {
        grade("good");
        memory = learner.repeat(memory);
        seconds += SECONDS.review;
      }
      memories.set(one, memory);
      one.lastDay = day;
      one.grades.push([day, answer.grade]);
      left -= seconds;
      spent += seconds;
    }
    owed = Math.max(0, -left);
  }
  const recalls = seen.map((one) => {
    const memory = memories.get(one);
    return memory ? learner.recall(memory, DAYS - one.lastDay) : 0;
  });
  return { recall: recalls.reduce((sum, recall) => sum + recall, 0) / QUESTIONS, minutes: spent / 60, told };
}

/** Mean and half the width of its 95% interval. */
function estimate(values: readonly number[]): [number, number] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return [mean, 1.96 * Math.sqrt(variance / values.length)];
}

const percent = (value: number) => (100 * value).toFixed(1);

/**
 * Learners who forget by laws that the plan does not know prepare for an interview in 30 days, with nothing but the
 * grades they give to go by. Every policy has the same minutes, the same learners, and the same luck.
 */
export function benchPlan(seed: number): void {
  for (const { name, law } of POPULATIONS) {
    const rows = MINUTES.flatMap((minutes) => {
      const results = POLICIES.map(({ make }) =>
        Array.from({ length: LEARNERS }, (_, number) =>
          live(drawLearner(law, QUESTIONS, seededRandom(seed + number)), make, minutes, seed + number),
        ),
      );
      const ours = results[0] ?? [];
      return POLICIES.map((policy, place) => {
        const theirs = results[place] ?? [];
        const [mean, half] = estimate(theirs.map(({ recall }) => recall));
        const [ahead, width] = estimate(theirs.map(({ recall }, number) => (ours[number]?.recall ?? 0) - recall));
        const [told] = estimate(theirs.map((one) => one.told));
        const [used] = estimate(theirs.map((one) => one.minutes));
        return {
          what: `${minutes} min a day: ${policy.name}`,
          figures: [
            `${percent(mean)} ± ${percent(half)}`,
            place === 0 ? "" : `${ahead >= 0 ? "+" : ""}${percent(ahead)} ± ${percent(width)}`,
            (used / DAYS).toFixed(1),
            place === 0 ? percent(told) : "",
          ],
        };
      });
    });
    printTable(
      `expected recall on the interview day, ${QUESTIONS} questions, ${DAYS} days, ${LEARNERS} learners: ${name}`,
      ["% recalled", "our plan is ahead by", "min a day", `told on day ${TOLD_ON}`],
      rows,
    );
  }
}
