import type { LearnerId } from "@/lib/core/ids";
import type { Card, DayTally, LogEntry, Note, Prisma, Quiz } from "@/prisma/generated/sqlite/client";
import type { Database } from "../client";

/** Some rows of a part of what is stored about a learner, as they are told: no ids of theirs, no hashes of secrets. */
export type ExportedRows = { readonly part: string; readonly rows: readonly object[] };

const AT_ONCE = 1_000;

const json = (text: string | null): unknown => (text === null ? null : JSON.parse(text));

/** `read` gives the rows after one, in an order of their own; fewer than AT_ONCE are the last. */
async function* pages<Row extends object>(
  part: string,
  read: (after: Row | null) => Promise<Row[]>,
  tell: (row: Row) => object,
): AsyncGenerator<ExportedRows> {
  for (let last: Row | null = null; ;) {
    const rows: Row[] = await read(last);
    yield { part, rows: rows.map(tell) };
    last = rows.at(-1) ?? null;
    if (rows.length < AT_ONCE) return;
  }
}

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

/** One by one: each holds thousands of saves. */
async function* exportInterviews(client: Database["client"], learnerId: LearnerId): AsyncGenerator<ExportedRows> {
  yield { part: "interviews", rows: [] };
  for (let last: string | null = null; ;) {
    const interview: Told | null = await client.interview.findFirst({
      where: { learnerId, ...(last !== null && { id: { gt: last } }) },
      orderBy: { id: "asc" },
      include: INTERVIEW_WHOLE,
    });
    if (interview === null) return;
    yield { part: "interviews", rows: [tellInterview(interview)] };
    last = interview.id;
  }
}

const INTERVIEW_WHOLE = {
  items: {
    omit: { interviewId: true },
    orderBy: { place: "asc" },
    include: { writes: { omit: { itemId: true }, orderBy: [{ at: "asc" }, { opId: "asc" }] } },
  },
} as const satisfies Prisma.InterviewInclude;
type Told = Prisma.InterviewGetPayload<{ include: typeof INTERVIEW_WHOLE }>;

const tellInterview = ({ plan, report, items, ...row }: Told): object => ({
  ...without(row),
  ...{ plan: json(plan), report: json(report) },
  items: items.map(({ snapshot, choice, assessment, writes, ...item }) => ({
    ...item,
    ...{ snapshot: json(snapshot), choice: json(choice), assessment: json(assessment) },
    writes: writes.map((one) => ({ ...one, choice: json(one.choice) })),
  })),
});

const without = (row: object): object => omit(row, "learnerId");

const omit = (row: object, ...names: string[]): object =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
