import type { LearningPath, PathPage } from "@/lib/catalogue/path";
import type { Publication } from "@/lib/catalogue/publication";
import type { QuestionId } from "@/lib/core/ids";
import type { Locale } from "@/lib/i18n/locales";
import type { Transaction } from "../client";
import { toSummary } from "./from-rows";
import { labelsOf } from "./labels";
import { summarySelect } from "./read-listing";

export async function putPaths(
  transaction: Transaction,
  paths: NonNullable<Publication["learningPaths"]>,
): Promise<void> {
  await transaction.learningPath.deleteMany();
  await transaction.learningPath.createMany({
    data: paths.map(({ file, ...path }) => ({ id: path.id, file, place: path.place, body: JSON.stringify(path) })),
  });
}

export async function readPaths(transaction: Transaction): Promise<readonly LearningPath[]> {
  const rows = await transaction.learningPath.findMany({ orderBy: [{ place: "asc" }, { file: "asc" }] });
  return rows.map(({ body }) => JSON.parse(body) as LearningPath);
}

export async function readPathPages(transaction: Transaction, locale: Locale): Promise<readonly PathPage[]> {
  const paths = await readPaths(transaction);
  const rows = await transaction.question.findMany({
    where: asked(paths.flatMap(namesIn)),
    select: summarySelect(locale),
  });
  const label = labelsOf(await transaction.tag.findMany(), locale);
  const find = finder(rows.map((row) => toSummary(row, locale, label)));
  const pages = paths.map(({ stages, ...path }) => ({
    ...path,
    stages: stages
      .map(({ steps, ...stage }) => ({
        ...stage,
        steps: steps.flatMap(({ question, why }) => stepOf(find(question), why)),
      }))
      .filter(({ steps }) => steps.length > 0),
  }));
  return pages.filter(({ stages }) => stages.length > 0);
}

/** The living questions of a path in its order; null when the bank has no such path. */
export async function findPathQuestions(transaction: Transaction, id: string): Promise<readonly QuestionId[] | null> {
  const row = await transaction.learningPath.findUnique({ where: { id }, select: { body: true } });
  if (!row) return null;
  const names = namesIn(JSON.parse(row.body) as LearningPath);
  const rows = await transaction.question.findMany({ where: asked(names), select: { id: true, slug: true } });
  const find = finder(rows);
  return names.flatMap((name) => (find(name)?.id ?? []) as QuestionId | []);
}

const namesIn = ({ stages }: LearningPath): readonly string[] =>
  stages.flatMap(({ steps }) => steps.map(({ question }) => question));

const asked = (names: readonly string[]) => ({
  retired: false,
  OR: [{ slug: { in: [...names] } }, { id: { in: [...names] } }],
});

/** Finds a question by either of its names; a slug that looks like an id is a slug. */
function finder<Row extends { readonly id: string; readonly slug: string }>(rows: readonly Row[]) {
  const named = new Map<string, Row>([
    ...rows.map((row) => [row.id, row] as const),
    ...rows.map((row) => [row.slug, row] as const),
  ]);
  return (name: string): Row | undefined => named.get(name);
}

type Step = PathPage["stages"][number]["steps"][number];

const stepOf = (question: Step["question"] | undefined, why: Step["why"]): readonly Step[] =>
  question ? [{ question, why }] : [];
