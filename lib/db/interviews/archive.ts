import type { QuestionId } from "@/lib/core/ids";
import type { Archive } from "@/lib/interview/port";
import type { Pool } from "@/lib/quiz/pool";
import { chunks } from "../catalogue/chunks";
import { shownLocales, shownText, toText } from "../catalogue/from-rows";
import { readLinks } from "../catalogue/read-listing";
import type { Transaction } from "../client";
import { findInterview, findReport, findShare, listItems } from "./find";
import { listDrafts, listInterviews, listScored } from "./history";

/** What there is of a learner's interviews, as the transaction sees it. `learnerId` empty: of nobody's. */
export function openArchive(transaction: Transaction, pool: Pool, learnerId: string): Archive {
  return {
    pool,
    findInterview: (which) => findInterview(transaction, { ...which, learnerId }),
    listItems: (id) => listItems(transaction, { id, learnerId }),
    findReport: (id) => findReport(transaction, { id, learnerId }),
    findTexts: async (ids, locale) => {
      const found = new Map<QuestionId, ReturnType<typeof toText>>();
      for (const chunk of chunks(ids)) {
        const where = { questionId: { in: chunk }, locale: { in: shownLocales(locale) } };
        const rows = await transaction.questionText.findMany({ where });
        for (const id of chunk) {
          const text = shownText(
            rows.filter(({ questionId }) => questionId === id),
            locale,
          );
          if (text) found.set(id, toText(text));
        }
      }
      return found;
    },
    listLastAsked: async () => {
      const last = await transaction.interview.findFirst({
        where: { learnerId },
        orderBy: [{ startedAt: "desc" }, { id: "asc" }],
        select: { items: { select: { questionId: true } } },
      });
      return (last?.items ?? []).map(({ questionId }) => questionId as QuestionId);
    },
    findShare: (id) => findShare(transaction, { id, learnerId }),
    listInterviews: (query) => listInterviews(transaction, learnerId, query),
    listScored: () => listScored(transaction, learnerId),
    listDrafts: (id) => listDrafts(transaction, { id, learnerId }),
    listQueued: async (itemIds) => {
      const where = { learnerId, act: "review", attemptId: { in: [...itemIds] } };
      const rows = await transaction.logEntry.findMany({ where, select: { attemptId: true } });
      return new Set(rows.map(({ attemptId }) => attemptId));
    },
    findTitles: async (ids, locale) => {
      const links = await readLinks(transaction, ids, locale);
      return new Map(links.map(({ id, slug, title }) => [id, { slug, title }]));
    },
  };
}
