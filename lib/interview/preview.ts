import type { InterviewPreview } from "@/lib/api/interviews";
import { DIFFICULTIES, KINDS, TOPICS } from "@/lib/catalogue/model";
import { fail, ok, type Result } from "@/lib/core/result";
import type { Askable, Pool } from "@/lib/quiz/pool";
import { candidates, drawInterview } from "./draw";
import type { Plan } from "./plan";

const NOTHING_TO_AVOID = { seed: 0, avoid: new Set<never>() };

/** What an interview would be like. How the questions are spread is that of one draw: another may differ by a few. */
export function previewOf(pool: Pool, plan: Plan): Result<InterviewPreview, "not-enough-questions"> {
  const drawn = drawInterview(pool, plan, NOTHING_TO_AVOID);
  if (!drawn.ok) return fail(drawn.code);
  const questions = drawn.value.map(({ question }) => question);
  const count = <K extends keyof Askable>(key: K, value: Askable[K]) =>
    questions.filter((question) => question[key] === value).length;
  const { minutes, pauseMinutes, forwardOnly } = plan;
  return ok({
    ...{ questions: questions.length, minutes, pauseMinutes, forwardOnly },
    topics: present(TOPICS.map((topic) => ({ topic, questions: count("topic", topic) }))),
    difficulty: present(
      [...DIFFICULTIES, null].map((difficulty) => ({ difficulty, questions: count("difficulty", difficulty) })),
    ),
    kinds: present(KINDS.map((kind) => ({ kind, questions: count("kind", kind) }))),
    available: new Set(plan.stretches.flatMap((stretch) => candidates(pool, stretch).map(({ id }) => id))).size,
  });
}

const present = <T extends { readonly questions: number }>(counts: readonly T[]): T[] =>
  counts.filter(({ questions }) => questions > 0);
