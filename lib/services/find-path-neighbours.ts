import type { Neighbours } from "@/lib/catalogue/listing";
import { questionsOf } from "@/lib/catalogue/path";
import type { CatalogueReader } from "@/lib/catalogue/reader";
import { fail, ok, type Result } from "@/lib/core/result";
import type { Locale } from "@/lib/i18n/locales";

type Input = { readonly slug: string; readonly path: string; readonly locale: Locale };

/** The questions before and after one in a learning path. */
export async function findPathNeighbours(
  { catalogue }: { readonly catalogue: Pick<CatalogueReader, "listPaths"> },
  { slug, path: id, locale }: Input,
): Promise<Result<Neighbours, "not-in-list">> {
  const path = (await catalogue.listPaths(locale)).find((one) => one.id === id);
  const questions = path ? questionsOf(path) : [];
  const index = questions.findIndex((question) => question.slug === slug);
  if (index < 0) return fail("not-in-list");
  const [previous = null, next = null] = [questions[index - 1], questions[index + 1]];
  return ok({ previous, next, place: index + 1, total: questions.length });
}
