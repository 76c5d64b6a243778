import type { InterviewAssessment } from "@/lib/api/interview-report";
import type { QuestionId } from "@/lib/core/ids";
import { askable, type Pool } from "@/lib/quiz/pool";
import type { StoredItem } from "./interview";
import { resultOf, scoreOf } from "./score";

export type Study = {
  readonly questionId: QuestionId;
  readonly reason: InterviewAssessment["study"][number]["reason"];
};

const MOST = 5;
/** Below it an answer was weak. */
const GOOD = 0.7;

/**
 * What to study next, worst first: what was missed, what was weak, and then what is related to these and was not asked.
 * Only what the bank still has.
 */
export function chooseStudy(items: readonly StoredItem[], pool: Pool): Study[] {
  const scored = items.map((item) => ({ ...item, result: resultOf(item), score: scoreOf(item) }));
  const missed = scored.filter(({ result }) => result === "empty" || result === "wrong");
  const weak = scored
    .filter((item) => !missed.includes(item) && item.score !== null && item.score < GOOD)
    .sort((one, other) => (one.score ?? 0) - (other.score ?? 0));
  const bad = [...missed, ...weak];
  const asked = new Set(items.map(({ questionId }) => questionId));
  const related = bad
    .flatMap(({ questionId }) => pool.places.get(questionId)?.question.related ?? [])
    .filter((id) => !asked.has(id));
  const all: Study[] = [
    ...missed.map(({ questionId }) => ({ questionId, reason: "missed" as const })),
    ...weak.map(({ questionId }) => ({ questionId, reason: "weak" as const })),
    ...[...new Set(related)].map((questionId) => ({ questionId, reason: "related" as const })),
  ];
  return all.filter(({ questionId }) => askable(pool, questionId)).slice(0, MOST);
}
