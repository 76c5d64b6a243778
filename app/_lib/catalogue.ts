import "server-only";
import { cache } from "react";
import type { ListQuery } from "@/lib/catalogue/listing";
import type { TopicId } from "@/lib/catalogue/model";
import { HITS_ON_A_PAGE, LAST_HIT } from "@/lib/catalogue/search-address";
import { unreachable } from "@/lib/core/invariant";
import type { Locale } from "@/lib/i18n/locales";
import { browseTopics } from "@/lib/services/browse-topics";
import { productionDeps } from "@/lib/services/deps";
import { listQuestions } from "@/lib/services/list-questions";
import { listTemplates } from "@/lib/services/list-templates";
import { readGlossary } from "@/lib/services/read-glossary";
import { readMarkedQuestion } from "@/lib/services/read-marked-question";
import { searchQuestions } from "@/lib/services/search-questions";

// A page and its metadata ask for the same thing; within one request it is read once.

export const topicsOf = cache(async (locale: Locale) => {
  const topics = await browseTopics(productionDeps(), { locale });
  return topics.ok ? topics.value : unreachable(topics.code);
});

export const templatesOf = cache(() => listTemplates(productionDeps()));

export const pathsOf = cache((locale: Locale) => productionDeps().catalogue.listPaths(locale));

export const questionOf = cache((slug: string, locale: Locale) =>
  readMarkedQuestion(productionDeps(), { slug, locale }),
);

export const glossaryOf = cache((locale: Locale) => readGlossary(productionDeps(), { locale }));

/** Slugs of the pages to prerender. */
export const slugsOf = () => productionDeps().catalogue.listSlugs();

export const listingOf = (query: ListQuery, locale: Locale) => listQuestions(productionDeps(), { query, locale });

export const facetsOf = (topic: TopicId | null, locale: Locale) => productionDeps().catalogue.readFacets(topic, locale);

/** One page of a search for `query.text`; hits past the last that are listed are none. */
export async function hitsOf(query: ListQuery, locale: Locale) {
  if (query.text === "") return { answer: null, trouble: null };
  const limit = Math.min(query.page * HITS_ON_A_PAGE, LAST_HIT);
  const found = await searchQuestions(productionDeps(), { q: query.text, locale, query, limit });
  if (!found.ok) return { answer: null, trouble: "too-long" } as const;
  const hits = found.value.hits.slice((query.page - 1) * HITS_ON_A_PAGE);
  return { answer: { ...found.value, hits }, trouble: null };
}
