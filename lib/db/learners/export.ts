import type { LearnerId } from "@/lib/core/ids";
import type { Card, CodeDraft, CodeSubmission, DayTally, LogEntry, Note, Quiz } from "@/prisma/generated/sqlite/client";
import type { Database } from "../client";
import { exportInterviews } from "./export-interviews";
import { AT_ONCE, json, omit, pages, without, type ExportedRows } from "./export-rows";

/**
 * Everything that is stored about a learner, part by part, a long one in several pieces. The log ends where it ended at
 * first; cards, days and topics follow from it. Nothing when there is no such learner.
 */
export async function* exportLearner({ client }: Database, learnerId: LearnerId): AsyncGenerator<ExportedRows> {
  const learner = await client.learner.findUnique({ where: { id: learnerId } });
  if (learner === null) return;
  const { logged } = learner;
  yield { part: "learner", rows: [{ ...omit(learner, "id"), interviewTopics: json(learner.interviewTopics) }] };
  const own = { where: { learnerId }, take: AT_ONCE };
  const keys = await client.learnerKey.findMany({ where: { learnerId }, orderBy: { createdAt: "asc" } });
  yield { part: "browsers", rows: keys.map(({ createdAt }) => ({ createdAt })) };
  const links = await client.learnerLink.findMany({ where: { learnerId }, orderBy: { expiresAt: "asc" } });
  yield { part: "links", rows: links.map(({ expiresAt, usedAt }) => ({ expiresAt, usedAt })) };
  const collections = await client.collection.findMany({
    where: { learnerId },
    orderBy: [{ place: "asc" }, { id: "asc" }],
    include: { bookmarks: { select: { questionId: true, addedAt: true } } },
  });
  yield { part: "collections", rows: collections.map(without) };
  yield* pages(
    "notes",
    (after: Note | null) =>
      client.note.findMany({
        ...own,
        where: { learnerId, ...(after && { questionId: { gt: after.questionId } }) },
        orderBy: { questionId: "asc" },
      }),
    without,
  );
  yield* pages(
    "programs",
    (after: CodeDraft | null) =>
      client.codeDraft.findMany({
        ...own,
        where: { learnerId, ...(after && { questionId: { gt: after.questionId } }) },
        orderBy: { questionId: "asc" },
      }),
    without,
  );
  yield* pages(
    "submissions",
    (after: CodeSubmission | null) =>
      client.codeSubmission.findMany({
        ...own,
        where: { learnerId, ...(after && { id: { gt: after.id } }) },
        orderBy: { id: "asc" },
      }),
    without,
  );
  yield* pages(
    "cards",
    (after: Card | null) =>
      client.card.findMany({
        ...own,
        where: { learnerId, ...(after && { questionId: { gt: after.questionId } }) },
        orderBy: { questionId: "asc" },
      }),
    without,
  );
  yield* pages(
    "days",
    (after: DayTally | null) =>
      client.dayTally.findMany({
        ...own,
        where: { learnerId, ...(after && { day: { gt: after.day } }) },
        orderBy: { day: "asc" },
      }),
    ({ durationMs, ...row }) => ({ ...without(row), durationMs: Number(durationMs) }),
  );
  const topics = await client.topicTally.findMany({ where: { learnerId }, orderBy: { topic: "asc" } });
  yield { part: "topics", rows: topics.map(without) };
  yield* pages(
    "quizzes",
    (after: Quiz | null) =>
      client.quiz.findMany({
        ...own,
        where: { learnerId, ...(after && { id: { gt: after.id } }) },
        orderBy: { id: "asc" },
        include: { items: { omit: { quizId: true }, orderBy: { place: "asc" } } },
      }),
    ({ setup, ...row }) => ({ ...without(row), setup: json(setup) }),
  );
  yield* exportInterviews(client, learnerId);
  yield* pages(
    "log",
    (after: LogEntry | null) =>
      client.logEntry.findMany({
        ...own,
        where: { learnerId, number: { gt: after?.number ?? 0, lte: logged } },
        orderBy: { number: "asc" },
      }),
    ({ before, after, points, ...row }) => ({
      ...without(row),
      before: json(before),
      after: json(after),
      points: json(points),
    }),
  );
}
