import type { CatalogueReader } from "@/lib/catalogue/reader";
import { testsOf, type QuestionTests } from "@/lib/catalogue/tests";
import { fail, ok, type Result } from "@/lib/core/result";
import type { Locale } from "@/lib/i18n/locales";

/** What a program for a coding question begins with, and all of its tests. */
export async function readTests(
  deps: { readonly catalogue: CatalogueReader },
  { slug, locale }: { readonly slug: string; readonly locale: Locale },
): Promise<Result<QuestionTests, "question-not-found">> {
  const page = await deps.catalogue.findQuestion(slug, locale);
  const tests = page?.meta.kind === "coding" ? testsOf(page.text.sections) : null;
  return tests ? ok(tests) : fail("question-not-found");
}
