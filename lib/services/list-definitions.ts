import type { CatalogueReader } from "@/lib/catalogue/reader";
import { ok, type Result } from "@/lib/core/result";
import type { Definitions } from "@/lib/glossary/definitions";
import { shownTerm } from "@/lib/glossary/shelve";
import { LANGUAGE_TAG, type Locale } from "@/lib/i18n/locales";

/** What each term means, in few bytes: what a page asks for when the first term is touched. */
export async function listDefinitions(
  { catalogue }: { readonly catalogue: Pick<CatalogueReader, "listTerms"> },
  { locale }: { readonly locale: Locale },
): Promise<Result<Definitions, never>> {
  const shown = (await catalogue.listTerms()).flatMap((term) => shownTerm(term, locale) ?? []);
  return ok(
    Object.fromEntries(
      shown.map(({ id, language, text, other }) => [
        id,
        [text.name, text.definition.text, LANGUAGE_TAG[language], other?.name ?? ""],
      ]),
    ),
  );
}
