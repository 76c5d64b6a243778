import type { Metadata } from "next";
import { facetsOf, hitsOf, topicsOf } from "@/app/_lib/catalogue";
import { readLocale } from "@/app/_lib/locale-page";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { parseSearchQuery } from "@/app/_lib/search-query";
import { SearchPage } from "@/components/search/search-page";
import { LONGEST_QUERY } from "@/lib/search/query";
import { SEARCH_PATH } from "@/lib/catalogue/search-address";
import { searchMessages } from "@/lib/i18n/messages/search";
import "../../lists.css";

type Props = PageProps<"/[locale]/search">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [locale, search] = await Promise.all([readLocale(params), searchParams]);
  const t = searchMessages[locale];
  const { text } = parseSearchQuery(search);
  const title = text === "" || text.length > LONGEST_QUERY ? t.title : t.titleOf(text);
  return pageMetadata({ locale, path: SEARCH_PATH, title, description: t.description });
}

export default async function FindingPage({ params, searchParams }: Props) {
  const [locale, search] = await Promise.all([readLocale(params), searchParams]);
  const query = parseSearchQuery(search);
  const [{ topics, total }, facets, found] = await Promise.all([
    topicsOf(locale),
    facetsOf(query.topic, locale),
    hitsOf(query, locale),
  ]);
  // Of what is too long to look for, the field keeps what it can hold.
  const text = query.text.slice(0, LONGEST_QUERY).replace(/[\ud800-\udbff]$/, "");
  return (
    <SearchPage
      query={{ ...query, text }}
      locale={locale}
      topics={topics.map(({ topic, total, text: { title } }) => ({ topic, total, text: { title } }))}
      total={total}
      facets={facets}
      first={{ q: text, ...found }}
    />
  );
}
