import type { ProgressDetails } from "@/lib/api/progress";
import type { LearnerId } from "@/lib/core/ids";
import type { Locale } from "@/lib/i18n/locales";
import { calibration, tenthOf, type Predicted } from "@/lib/progress/calibration";
import { expectedRecall } from "@/lib/progress/expected-recall";
import { forecast } from "@/lib/progress/forecast";
import { hardest } from "@/lib/progress/hardest";
import { heatMap } from "@/lib/progress/heat-map";
import { streaks } from "@/lib/progress/streak";
import { minutesOf } from "@/lib/progress/tally";
import type { Askable } from "@/lib/quiz/pool";
import type { PracticeStore, Shelf } from "@/lib/quiz/port";
import { GRADES, type Card } from "@/lib/scheduling/card";
import { lookAtToday } from "./look-at-today";
import { describeProgress } from "./read-progress";

type Deps = { readonly practice: Pick<PracticeStore, "read"> };
type Input = { readonly learner: LearnerId | null; readonly locale: Locale; readonly now: Date };

/** Enough to judge predictions by, and no more than is read in a moment. */
const PREDICTIONS = 10_000;
/** Longer than anyone has practised. */
const ALL_DAYS = 100_000;

/** Everything that the page on progress draws. Looks at every card and every day. */
export function readProgressDetails({ practice }: Deps, { learner, locale, now }: Input): Promise<ProgressDetails> {
  return practice.read(learner, async (shelf) => {
    const { settings, pool } = shelf;
    const today = await lookAtToday(shelf, now);
    const days = await shelf.listTallies(ALL_DAYS);
    const cards = await shelf.listMet();
    const known = cards.flatMap((card) => {
      const question = pool.places.get(card.questionId)?.question;
      return question ? [{ card, ...pick(question) }] : [];
    });
    const worst = hardest(known.map(({ card }) => card));
    const titles = await shelf.findTitles(
      worst.map(({ questionId }) => questionId),
      locale,
    );
    return {
      progress: await describeProgress(shelf, today),
      counts: today.counts,
      longestStreak: streaks(
        days.map(({ day }) => day),
        today.day,
        settings,
      ).longestStreak,
      days: heatMap(days, today.day),
      forecast: forecast(
        known.filter(({ card }) => !card.suspended).map(({ card }) => comesBack(card)),
        now,
        settings,
      ),
      recall: expectedRecall(known, now, settings),
      calibration: calibration(await readPredictions(shelf)),
      hardest: worst.flatMap(({ questionId, lapses, difficulty }) => {
        const title = titles.get(questionId);
        return title ? [{ questionId, ...title, lapses, difficulty }] : [];
      }),
      grades: GRADES.map((grade) => ({ grade, reviews: sum(days.map((day) => day[grade])) })),
      minutesAll: minutesOf(sum(days.map(({ durationMs }) => durationMs))),
    };
  });
}

const pick = ({ topic, kind, difficulty }: Askable) => ({ topic, kind, difficulty });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const comesBack = ({ dueAt, buriedUntil }: Card): Date => (buriedUntil && buriedUntil > dueAt ? buriedUntil : dueAt);

async function readPredictions(shelf: Pick<Shelf, "listPredictions">): Promise<Predicted[]> {
  return (await shelf.listPredictions(PREDICTIONS)).map(({ recall, grade }) => ({
    ...{ tenth: tenthOf(recall), reviews: 1, expected: recall },
    recalled: grade === "again" ? 0 : 1,
  }));
}
