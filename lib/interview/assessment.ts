import type { Assessment as Told, InterviewAssessment, Rubric } from "@/lib/api/interview-report";
import type { Assessment, StoredInterview, StoredItem } from "./interview";
import { mean, overallScore, scoreOf } from "./score";

const UNJUDGED: Assessment = {
  points: [],
  rubric: { correctness: null, depth: null, structure: null, clarity: null },
};

/** What was said of an item, as it is kept: only key points that there are, each once. */
export const assessmentOf = ({ points, rubric }: Pick<Told, "points" | "rubric">, item: StoredItem): Assessment => ({
  points: [...new Set(points)].filter((point) => point < item.snapshot.model.points.length).sort((a, b) => a - b),
  rubric,
});

export const isSame = (one: Assessment | null, other: Assessment): boolean =>
  JSON.stringify(ordered(one ?? UNJUDGED)) === JSON.stringify(ordered(other));

const ordered = ({ points, rubric: { correctness, depth, structure, clarity } }: Assessment) => [
  ...[points, correctness, depth, structure, clarity],
];

/** What the learner thinks of their answers, and what it comes to. */
export function presentAssessment(
  { assessed }: Pick<StoredInterview, "assessed">,
  items: readonly StoredItem[],
): Omit<InterviewAssessment, "study" | "queued"> {
  const scored = items.map((item) => ({ ...item, score: scoreOf(item), assessment: item.assessment ?? UNJUDGED }));
  const topics = [...new Set(items.map(({ topic }) => topic))].map((topic) => {
    const own = scored.filter((item) => item.topic === topic);
    const judged = own.filter(({ score }) => score !== null).length;
    return { topic, score: overallScore(own), items: own.length, judged };
  });
  const meanOf = (part: keyof Rubric) =>
    mean(scored.flatMap(({ assessment }) => (assessment.rubric[part] === null ? [] : [assessment.rubric[part]])));
  return {
    revision: assessed,
    items: scored.map(({ id, assessment: { points, rubric }, score }) => ({ id, points: [...points], rubric, score })),
    score: overallScore(scored),
    topics,
    rubric: {
      ...{ correctness: meanOf("correctness"), depth: meanOf("depth") },
      ...{ structure: meanOf("structure"), clarity: meanOf("clarity") },
    },
  };
}
