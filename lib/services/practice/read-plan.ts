import type { Plan } from "@/lib/api/progress";
import { TOPICS, type TopicId } from "@/lib/catalogue/model";
import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import { interleave } from "@/lib/quiz/order";
import { secondsAtPace } from "@/lib/quiz/pace";
import type { PracticeStore, Shelf } from "@/lib/quiz/port";
import { dayOf } from "@/lib/scheduling/day";
import { makePlan, type PlanQuestion } from "@/lib/scheduling/plan/plan";

type Deps = { readonly practice: Pick<PracticeStore, "read"> };
type Input = { readonly learner: LearnerId | null; readonly now: Date };

const MINUTES_A_DAY = 30;

/** Days whose times tell how quick a learner is now. */
const PACE_DAYS = 30;
/** Reviews that tell how quickly a learner forgets. */
const TESTED = 2_000;

/** What the days until the interview can bring, if they are used as well as possible. An estimate. */
export function readPlan(
  { practice }: Deps,
  { learner, now }: Input,
): Promise<Result<Plan, "no-date" | "date-passed">> {
  return practice.read(learner, async (shelf): Promise<Result<Plan, "no-date" | "date-passed">> => {
    const { settings } = shelf;
    const { interviewOn, minutesADay } = settings;
    const day = dayOf(now, settings);
    if (interviewOn === null) return fail("no-date");
    if (interviewOn < day) return fail("date-passed");
    const minutes = minutesADay ?? MINUTES_A_DAY;
    const today = await shelf.readTally(day);
    const {
      topics,
      days,
      today: asked,
      daysLeft,
      planned,
      idle,
      now: recall,
    } = makePlan({
      ...{ interviewOn, now, clock: settings, minutesADay: minutes },
      questions: await readQuestions(shelf),
      seconds: secondsAtPace(await shelf.listTallies(PACE_DAYS)),
      minutesToday: Math.max(0, minutes - today.durationMs / 60_000),
      tested: (await shelf.listPredictions(TESTED)).map(({ recall: predicted, grade }) => ({
        ...{ predicted, recalled: grade !== "again" },
      })),
    });
    return ok({
      ...{ interviewOn, daysLeft, minutesADay: minutes, planned, idle, now: recall },
      topics: topics.map((row) => ({ ...row, topic: row.topic as TopicId })),
      days: days.map((row) => ({ ...row })),
      today: [...asked],
      estimatedAt: now.toISOString(),
    });
  });
}

async function readQuestions(shelf: Shelf): Promise<PlanQuestion[]> {
  const { settings, pool } = shelf;
  const chosen = TOPICS.filter(
    (topic) => settings.interviewTopics.length === 0 || settings.interviewTopics.includes(topic),
  );
  const questions = interleave(chosen.map((topic) => pool.topics[topic].filter(({ answered }) => answered)));
  const cards = await shelf.findCards(questions.map(({ id }) => id));
  return questions.map(({ id, topic, kind }) => ({ questionId: id, topic, kind, card: cards.get(id) ?? null }));
}
