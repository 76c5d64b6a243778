import { asked, type AskedQuestion } from "@/lib/catalogue/asked";
import type { CatalogueReader } from "@/lib/catalogue/reader";
import { fail, ok, type Result } from "@/lib/core/result";
import type { Locale } from "@/lib/i18n/locales";

/** A question as practice shows it. */
export async function readAsked(
  deps: { readonly catalogue: CatalogueReader },
  { slug, locale }: { readonly slug: string; readonly locale: Locale },
): Promise<Result<AskedQuestion, "question-not-found">> {
  const page = await deps.catalogue.findQuestion(slug, locale);
  return page ? ok(asked(page)) : fail("question-not-found");
}
