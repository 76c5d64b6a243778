import { fail, ok, type Result } from "@/lib/core/result";
import type { Locale } from "@/lib/i18n/locales";
import { shownText } from "../catalogue/from-rows";
import type { Database, Transaction } from "../client";

export type NewProblem = {
  readonly id: string;
  readonly questionId: string;
  readonly locale: string;
  readonly reason: string;
  readonly text: string;
  readonly now: Date;
};

/** Who sends the same again has sent it once. */
export async function addProblem(
  transaction: Transaction,
  { now, ...problem }: NewProblem,
): Promise<Result<{ readonly id: string }, "question-not-found" | "id-taken">> {
  const { id, questionId } = problem;
  if ((await transaction.question.count({ where: { id: questionId, retired: false } })) === 0) {
    return fail("question-not-found");
  }
  const known = await transaction.problem.findUnique({ where: { id } });
  if (known) return known.questionId === questionId && known.text === problem.text ? ok({ id }) : fail("id-taken");
  await transaction.problem.create({ data: { ...problem, reportedAt: now } });
  return ok({ id });
}

/** `path` is relative to the content folder; `line` is 1-based, null for a question with a file of its own. */
export type ReportedProblem = Omit<NewProblem, "now"> & {
  readonly path: string;
  readonly line: number | null;
  readonly reportedAt: Date;
};

/** All of them, by file and line, the oldest first where there are several. */
export async function listProblems({ client }: Pick<Database, "client">): Promise<ReportedProblem[]> {
  const rows = await client.problem.findMany({
    orderBy: [{ reportedAt: "asc" }, { id: "asc" }],
    include: {
      question: { select: { originLine: true, texts: { select: { locale: true, path: true } } } },
    },
  });
  const listed = rows.map(({ question, ...problem }) => ({
    ...problem,
    path: shownText(question.texts, problem.locale as Locale)?.path ?? "",
    line: question.originLine,
  }));
  return listed.sort(
    (one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0) || (one.line ?? 0) - (other.line ?? 0),
  );
}
