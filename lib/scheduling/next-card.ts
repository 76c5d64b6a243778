import type { QuestionId } from "@/lib/core/ids";
import { seededRandom } from "@/lib/core/random";
import type { Card, Grade, SchedulingSettings } from "./card";
import { addDays, dayOf, startOfDay, type Day } from "./day";
import { memoryAfter, type Memory } from "./fsrs";
import { intervalsAfter } from "./intervals";
import { elapsedDays, memoryOf } from "./recall";
import { stepAfter } from "./steps";

type Prepared = {
  readonly card: Card | null;
  readonly questionId: QuestionId;
  readonly now: Date;
  readonly today: Day;
  readonly settings: SchedulingSettings;
  readonly memories: Readonly<Record<Grade, Memory>>;
  readonly days: Readonly<Record<Grade, number>>;
};

/** FNV-1a: a question at a repetition has one chance, on the button and in what is stored. */
function chanceOf(questionId: QuestionId, reps: number): number {
  const text = `${questionId}:${reps}`;
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return seededRandom(hash)();
}

function prepare(card: Card | null, questionId: QuestionId, at: Date, settings: SchedulingSettings): Prepared {
  const now = card?.lastAt && card.lastAt > at ? card.lastAt : at;
  const memory = card && memoryOf(card);
  const today = dayOf(now, settings);
  const elapsed = card ? elapsedDays(card, today, settings) : 0;
  const of = (grade: Grade) => memoryAfter(memory, elapsed, grade);
  const memories = { again: of("again"), hard: of("hard"), good: of("good"), easy: of("easy") };
  const chance = chanceOf(questionId, card?.reps ?? 0);
  const hardSteps = stepAfter(card, "hard") !== null;
  const days = intervalsAfter(memories, { elapsed, chance, retention: settings.retention, hardSteps });
  return { card, questionId, now, today, settings, memories, days };
}

function graded({ card, questionId, now, today, settings, memories, days }: Prepared, grade: Grade): Card {
  const step = stepAfter(card, grade);
  const intervalDays = step ? 0 : days[grade];
  return {
    questionId,
    state: step ? step.state : "review",
    dueAt: step ? new Date(now.getTime() + step.minutes * 60_000) : startOfDay(addDays(today, intervalDays), settings),
    stability: memories[grade].stability,
    difficulty: memories[grade].difficulty,
    intervalDays,
    step: step ? step.step : 0,
    reps: (card?.reps ?? 0) + 1,
    lapses: (card?.lapses ?? 0) + (card?.state === "review" && grade === "again" ? 1 : 0),
    lastAt: now,
    lastGrade: grade,
    suspended: card?.suspended ?? false,
    buriedUntil: null,
  };
}

/**
 * The card after a grade: FSRS-6 with learning steps of 1 and 10 minutes, relearning of 10. An interval of days ends
 * where that learner day begins, so what is due changes only there. Whoever grades a buried card has dug it up; a
 * suspended one stays suspended. A grade that arrives late, given before the last review, counts as given with it.
 */
export const nextCard = (
  asked: Pick<Prepared, "card" | "questionId" | "now" | "settings"> & { readonly grade: Grade },
): Card => graded(prepare(asked.card, asked.questionId, asked.now, asked.settings), asked.grade);

/** The card after each grade: what the buttons promise, and exactly what `nextCard` then gives. */
export function outcomes(
  card: Card | null,
  questionId: QuestionId,
  now: Date,
  settings: SchedulingSettings,
): Record<Grade, Card> {
  const prepared = prepare(card, questionId, now, settings);
  const after = (grade: Grade) => graded(prepared, grade);
  return { again: after("again"), hard: after("hard"), good: after("good"), easy: after("easy") };
}
