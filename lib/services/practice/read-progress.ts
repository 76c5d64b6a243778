import type { Progress } from "@/lib/api/progress";
import type { LearnerId } from "@/lib/core/ids";
import { streaks } from "@/lib/progress/streak";
import { minutesOf } from "@/lib/progress/tally";
import type { PracticeStore, Shelf } from "@/lib/quiz/port";
import type { Day } from "@/lib/scheduling/day";
import { lookAtToday, type Today } from "./look-at-today";

type Deps = { readonly practice: Pick<PracticeStore, "read"> };
type Input = { readonly learner: LearnerId | null; readonly now: Date };

/** How far a learner is. Costs the same after a year as after a day. */
export function readProgress({ practice }: Deps, { learner, now }: Input): Promise<Progress> {
  return practice.read(learner, async (shelf) => describeProgress(shelf, await lookAtToday(shelf, now)));
}

export async function describeProgress(shelf: Shelf, { day, tally, counts, due }: Today): Promise<Progress> {
  return {
    reviews: shelf.reviews,
    today: { due, new: counts.new, done: tally.reviews, minutes: minutesOf(tally.durationMs) },
    streak: await readStreak(shelf, day),
    topics: (await shelf.listTopics()).map(({ topic, seen, mastered }) => {
      const questions = shelf.pool.topics[topic].length;
      return { topic, questions, seen, mastered };
    }),
  };
}

const FIRST_LOOK = 60;

/** Most rows of days are short: only one that goes on is followed further back. */
async function readStreak(shelf: Shelf, today: Day): Promise<number> {
  for (let most = FIRST_LOOK; ; most *= 100) {
    const days = await shelf.listDays(most);
    const { streak } = streaks(days, today, shelf.settings);
    if (streak < days.length || days.length < most) return streak;
  }
}
