import { DIFFICULTIES, TOPICS } from "@/lib/catalogue/model";
import { suits, type Stretch } from "@/lib/catalogue/template";
import type { QuestionId } from "@/lib/core/ids";
import { seededRandom, shuffle, type Random } from "@/lib/core/random";
import { fail, ok, type Result } from "@/lib/core/result";
import { apart, areSiblings } from "@/lib/quiz/order";
import type { Askable, Pool } from "@/lib/quiz/pool";
import { shareOut } from "./budget";
import type { Plan } from "./plan";

/** A question to ask, the place of its stretch in the plan, and the seconds that it should take. */
export type Drawn = { readonly question: Askable; readonly stretch: number; readonly budgetSeconds: number };

type Chance = {
  /** Draws the same from the same pool. */
  readonly seed: number;
  /** Asked only where nothing else is left, such as what the last interview asked. */
  readonly avoid: ReadonlySet<QuestionId>;
};

/** The questions of an interview, in the order in which they are asked. No two of them are near-duplicates or siblings, if that can be had. */
export function drawInterview(
  pool: Pool,
  plan: Plan,
  { seed, avoid }: Chance,
): Result<readonly Drawn[], "not-enough-questions"> {
  const random = seededRandom(seed);
  const taken: Askable[] = [];
  const order = scarcestFirst(pool, plan.stretches);
  const chosen = new Map<number, readonly Askable[]>();
  for (const index of order) {
    const stretch = plan.stretches[index];
    const questions = stretch ? choose(candidates(pool, stretch), stretch.questions, { taken, avoid, random }) : [];
    if (!stretch || questions.length < stretch.questions) return fail("not-enough-questions");
    taken.push(...questions);
    chosen.set(index, plan.curve === "rising" ? rising(questions) : apart(questions));
  }
  const asked = plan.stretches.flatMap((_, index) =>
    (chosen.get(index) ?? []).map((question) => ({ question, stretch: index })),
  );
  return ok(shareOut(asked, plan));
}

/** What a stretch can be drawn from, in the reading order of the bank. */
export const candidates = (pool: Pool, stretch: Stretch): Askable[] =>
  TOPICS.flatMap((topic) => pool.topics[topic].filter((question) => question.answered && suits(stretch, question)));

/** A stretch with little to choose from chooses first, so that a broad one does not take that away. */
function scarcestFirst(pool: Pool, stretches: readonly Stretch[]): number[] {
  const spare = stretches.map((stretch) => candidates(pool, stretch).length - stretch.questions);
  return [...stretches.keys()].sort((one, other) => (spare[one] ?? 0) - (spare[other] ?? 0) || one - other);
}

type Limits = Pick<Chance, "avoid"> & { readonly taken: readonly Askable[]; readonly random: Random };

/** At first no sibling of what is asked already and nothing that is to be avoided; then the one, then the other. */
function choose(from: readonly Askable[], count: number, { taken, avoid, random }: Limits): Askable[] {
  const questions: Askable[] = [];
  const shuffled = shuffle(from, random);
  for (const bears of [
    (question: Askable) => !avoid.has(question.id) && !isClose(question, [...taken, ...questions]),
    (question: Askable) => !isClose(question, [...taken, ...questions]),
    () => true,
  ]) {
    for (const question of spread(shuffled, questions)) {
      if (questions.length === count) return questions;
      if ([...taken, ...questions].some(({ id }) => id === question.id)) continue;
      if (bears(question)) questions.push(question);
    }
  }
  return questions;
}

const isClose = (question: Askable, asked: readonly Askable[]): boolean =>
  asked.some((other) => areSiblings(question, other));

/** Topic by topic in turn, so that a broad stretch does not happen to ask about one thing only. */
function spread(shuffled: readonly Askable[], chosen: readonly Askable[]): Askable[] {
  const place = new Map<string, number>();
  for (const { topic } of chosen) place.set(topic, (place.get(topic) ?? 0) + 1);
  const ranked = shuffled.map((question, index) => {
    const turn = place.get(question.topic) ?? 0;
    place.set(question.topic, turn + 1);
    return { question, turn, index };
  });
  return ranked.sort((one, other) => one.turn - other.turn || one.index - other.index).map(({ question }) => question);
}

/** What is easy comes first; what nobody has judged stands in the middle. */
const rising = (questions: readonly Askable[]): Askable[] =>
  questions.toSorted((one, other) => rankOf(one) - rankOf(other));

const rankOf = ({ difficulty }: Askable): number => DIFFICULTIES.indexOf(difficulty ?? "medium");
