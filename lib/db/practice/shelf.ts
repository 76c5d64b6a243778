import { DEFAULT_SETTINGS } from "@/lib/api/default-settings";
import { TOPICS } from "@/lib/catalogue/model";
import type { QuestionId } from "@/lib/core/ids";
import type { Pool } from "@/lib/quiz/pool";
import type { Shelf } from "@/lib/quiz/port";
import { isMet } from "@/lib/quiz/tally";
import { isMastered } from "@/lib/scheduling/card";
import type { Learner } from "@/prisma/generated/sqlite/client";
import { chunks } from "../catalogue/chunks";
import { findPathQuestions } from "../catalogue/paths";
import { readLinks } from "../catalogue/read-listing";
import type { Transaction } from "../client";
import { toSettings } from "../learners/settings";
import { findDue } from "./find-due";
import { findFresh } from "./find-fresh";
import type { Frontier } from "./frontier";
import { listPredictions, listQuizEntries } from "./history";
import { findQuiz } from "./quizzes";
import { toCard } from "./rows";
import { listDays, toTally } from "./tallies";

/** More than a day of practice ever has. */
const MOST_STEPS = 1_000;

type Opened = {
  readonly transaction: Transaction;
  /** Null: nobody, who owns nothing. */
  readonly learner: Learner | null;
  readonly pool: Pool;
  readonly frontier: Frontier;
  /** Is told how far all questions of a topic were found to be met. */
  readonly onFrontier: (frontier: Frontier) => void;
};

/** What there is of a learner, as the transaction sees it. */
export function openShelf({ transaction, learner, pool, frontier, onFrontier }: Opened): Shelf {
  const learnerId = learner?.id ?? "";
  const rowsOf = async (ids: readonly QuestionId[]) => {
    const rows = [];
    for (const chunk of chunks(ids))
      rows.push(...(await transaction.card.findMany({ where: { learnerId, questionId: { in: chunk } } })));
    return rows;
  };
  return {
    settings: learner ? toSettings(learner) : DEFAULT_SETTINGS,
    reviews: learner?.reviews ?? 0,
    pool,
    readTally: async (day) =>
      toTally(await transaction.dayTally.findUnique({ where: { learnerId_day: { learnerId, day } } })),
    listDays: (most) => listDays(transaction, learnerId, most),
    listTallies: async (most) => {
      const rows = await transaction.dayTally.findMany({ where: { learnerId }, orderBy: { day: "desc" }, take: most });
      return rows.map((row) => ({ ...toTally(row), day: row.day }));
    },
    listTopics: async () => {
      const rows = await transaction.topicTally.findMany({ where: { learnerId } });
      const gone = rows.length > 0 ? await rowsOf(pool.retired) : [];
      return TOPICS.map((topic) => {
        const tally = rows.find((row) => row.topic === topic);
        const cards = gone.filter((row) => row.topic === topic).map(toCard);
        return {
          topic,
          seen: (tally?.seen ?? 0) - cards.filter(isMet).length,
          mastered: (tally?.mastered ?? 0) - cards.filter(isMastered).length,
        };
      });
    },
    readWaiting: async ({ now, stepsUntil, due, fresh, passes }) => {
      const search = { learnerId, pool, now, passes };
      const steps = { states: ["learning", "relearning"], until: stepsUntil, most: MOST_STEPS };
      const found = await findFresh({ transaction, learnerId, pool, wanted: { now, fresh, passes } }, frontier);
      onFrontier(found.frontier);
      return {
        steps: learner ? await findDue(transaction, { ...search, ...steps }) : [],
        due:
          learner && due > 0
            ? await findDue(transaction, { ...search, states: ["review"], until: now, most: due })
            : [],
        fresh: found.fresh,
      };
    },
    findCards: async (ids) => {
      const cards = (await rowsOf(ids)).map(toCard);
      return new Map(cards.map((card) => [card.questionId, card]));
    },
    listMistaken: async () => {
      const where = { learnerId, OR: [{ lastGrade: 1 }, { lapses: { gt: 0 } }] };
      return (await transaction.card.findMany({ where })).map(toCard);
    },
    listMet: async () => (await transaction.card.findMany({ where: { learnerId, reps: { gt: 0 } } })).map(toCard),
    findCollection: async (id) => {
      const select = { bookmarks: { select: { questionId: true }, orderBy: { questionId: "asc" } } } as const;
      const row = await transaction.collection.findFirst({ where: { id, learnerId }, select });
      return row && row.bookmarks.map(({ questionId }) => questionId as QuestionId);
    },
    findPath: (id) => findPathQuestions(transaction, id),
    countDueBetween: (from, to) =>
      transaction.card.count({
        where: {
          learnerId,
          suspended: false,
          state: { not: "new" },
          dueAt: { gte: from, lt: to },
          question: { retired: false },
        },
      }),
    findQuiz: (id) => findQuiz(transaction, { learnerId, id }),
    findQuizOf: (clientId) => findQuiz(transaction, { learnerId, clientId }),
    findLastQuiz: () => findQuiz(transaction, { learnerId }),
    listEntries: (quizId) => listQuizEntries(transaction, learnerId, quizId),
    findTitles: async (ids, locale) => {
      const links = await readLinks(transaction, ids, locale);
      return new Map(links.map(({ id, slug, title }) => [id, { slug, title }]));
    },
    listPredictions: (most) => listPredictions(transaction, learnerId, most),
  };
}
