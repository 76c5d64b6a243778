import type { QuestionId } from "@/lib/core/ids";
import type { Card, Grade } from "@/lib/scheduling/card";
import type { Tested } from "@/lib/scheduling/plan/forgetting";
import { makePlan } from "@/lib/scheduling/plan/plan";
import { addDays } from "@/lib/scheduling/day";

export const DAYS = 30;
export const SECONDS = { met: 150, review: 45 };
export const CLOCK = { zone: "UTC", dayStart: 4 };
const FIRST_DAY = "2026-11-01";
export const noon = (day: number) => new Date(Date.UTC(2026, 10, 1 + day, 12));

/** What one who decides can see of a question: how it was graded, and when. */
export type Seen = {
  readonly id: QuestionId;
  card: Card | null;
  lastDay: number;
  readonly grades: [number, Grade][];
  readonly tested: Tested[];
};

/** Which question comes next on a day, among those not asked on it; `null`: nothing more today. */
export type Policy = (seen: readonly Seen[], day: number, secondsLeft: number, minutesADay: number) => Seen | null;

const least = <T>(items: readonly T[], worth: (item: T) => number): T | null =>
  items.reduce<T | null>((best, item) => (best === null || worth(item) < worth(best) ? item : best), null);
const unmet = (seen: readonly Seen[]) => seen.find(({ card }) => card === null) ?? null;
const waiting = (seen: readonly Seen[], day: number) => seen.filter(({ card, lastDay }) => card && lastDay < day);

/** What is due, longest due first; then new ones; then ahead of time what is due next. */
const byDue =
  (dueOn: (one: Seen) => number): Policy =>
  (seen, day) => {
    const known = waiting(seen, day);
    return (
      least(
        known.filter((one) => dueOn(one) <= day),
        dueOn,
      ) ??
      unmet(seen) ??
      least(known, dueOn)
    );
  };

const fsrs = byDue(({ card }) => Math.floor(((card?.dueAt.getTime() ?? 0) - Date.UTC(2026, 10, 1, 4)) / 86_400_000));

/** SM-2 (Woźniak 1990), with the four grades as 2 to 5. */
function sm2Due({ grades }: Seen): number {
  let ease = 2.5;
  let interval = 0;
  let passed = 0;
  let due = 0;
  for (const [day, grade] of grades) {
    const quality = { again: 2, hard: 3, good: 4, easy: 5 }[grade];
    ease = Math.max(1.3, ease + 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02));
    passed = quality < 3 ? 0 : passed + 1;
    interval = passed <= 1 ? 1 : passed === 2 ? 6 : Math.round(interval * ease);
    due = day + interval;
  }
  return due;
}

/** Hears every morning which recall a policy expects on the interview day. */
export type Told = (day: number, planned: number) => void;

/** Follows the plan, made anew every morning and whenever its list is done. */
function followPlan(tell: Told): Policy {
  let listed: { day: number; ids: QuestionId[] } = { day: -1, ids: [] };
  return (seen, day, secondsLeft, minutesADay) => {
    if (listed.day !== day || listed.ids.length === 0) {
      const plan = makePlan({
        questions: seen.map(({ id, card }) => ({ questionId: id, topic: "data", kind: "open", card })),
        seconds: { open: SECONDS },
        interviewOn: addDays(FIRST_DAY, DAYS),
        now: noon(day),
        clock: CLOCK,
        minutesADay,
        minutesToday: secondsLeft / 60,
        tested: seen.flatMap(({ tested }) => tested),
      });
      if (listed.day !== day) tell(day, plan.planned);
      listed = { day, ids: [...plan.today] };
    }
    const next = listed.ids.shift();
    return seen.find(({ id }) => id === next) ?? null;
  };
}

export const POLICIES: readonly { readonly name: string; readonly make: (tell: Told) => Policy }[] = [
  { name: "our plan", make: followPlan },
  { name: "FSRS at 0.9", make: () => fsrs },
  { name: "SM-2", make: () => byDue(sm2Due) },
  {
    name: "round and round",
    make: () => (seen, day) => unmet(seen) ?? least(waiting(seen, day), (one) => one.lastDay),
  },
  { name: "reading once", make: () => (seen) => unmet(seen) },
];
