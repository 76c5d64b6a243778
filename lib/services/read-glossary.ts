import type { GlossaryShelf, GlossaryTerm, ShownTerm } from "@/lib/catalogue/glossary";
import type { QuestionLink, QuestionPage } from "@/lib/catalogue/listing";
import type { CatalogueReader } from "@/lib/catalogue/reader";
import { ok, type Result } from "@/lib/core/result";
import { termFinder } from "@/lib/glossary/find-terms";
import { shelve } from "@/lib/glossary/shelve";
import { countTerms, namedUnder, type Use } from "@/lib/glossary/uses";
import type { Locale } from "@/lib/i18n/locales";

/** Questions that are named under a term, if its author names no more. */
const NAMED = 2;
/** Questions that are read at a time: all of a large bank are too many to hold. */
const AT_A_TIME = 100;

export type GlossaryView = {
  readonly shelves: readonly GlossaryShelf[];
  readonly total: number;
};

type Catalogue = Pick<CatalogueReader, "listTerms" | "listSlugs" | "readPages">;

/** The glossary with the questions that lead on from each term. */
export async function readGlossary(
  { catalogue }: { readonly catalogue: Catalogue },
  { locale }: { readonly locale: Locale },
): Promise<Result<GlossaryView, never>> {
  const terms = await catalogue.listTerms();
  const byName = new Map<string, QuestionLink>();
  const uses = new Map<string, Use[]>(terms.map(({ id }) => [id, []]));
  const find = termFinder(terms, locale);
  const slugs = terms.length === 0 ? [] : await catalogue.listSlugs();
  for (let start = 0; start < slugs.length; start += AT_A_TIME) {
    for (const page of await catalogue.readPages(slugs.slice(start, start + AT_A_TIME), locale)) {
      const question = linkTo(page);
      for (const name of [page.meta.id, page.meta.slug]) byName.set(name, question);
      for (const [id, times] of countTerms(page, find)) uses.get(id)?.push({ question, times });
    }
  }
  const furnish = (term: ShownTerm): GlossaryTerm => {
    const used = uses.get(term.id) ?? [];
    const chosen = term.questions.flatMap((name) => byName.get(name) ?? []);
    return { ...term, read: namedUnder(chosen, used, NAMED), uses: used.length };
  };
  const shelves = shelve(terms, locale).map(({ letter, terms: shown }) => ({ letter, terms: shown.map(furnish) }));
  return ok({ shelves, total: terms.length });
}

const linkTo = ({ meta: { id, slug, topic }, text: { title, locale } }: QuestionPage): QuestionLink => ({
  ...{ id, slug, topic, title: title.text, titleHtml: title.html, language: locale },
});
