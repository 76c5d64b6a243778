"use client";

import { useCallback, useEffect } from "react";
import { PageFrame } from "@/components/layout/page-frame";
import { ActiveFilters } from "@/components/list/active-filters";
import { Filters } from "@/components/list/filters";
import { TopicTabs, type Shelf } from "@/components/list/topic-tabs";
import { rememberList } from "@/components/question/came-from";
import type { Facets, ListQuery } from "@/lib/catalogue/listing";
import { HITS_ON_A_PAGE, searchAddress, searchQuery } from "@/lib/catalogue/search-address";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { searchMessages } from "@/lib/i18n/messages/search";
import { Hits } from "./hits";
import { sayFound } from "./say-found";
import { SearchField } from "./search-field";
import { useSearch, type Found } from "./use-search";
import "./search.css";

const FORM = "search";

type Props = {
  readonly query: ListQuery;
  readonly locale: Locale;
  readonly topics: readonly Shelf[];
  /** Questions of the whole bank. */
  readonly total: number;
  readonly facets: Facets;
  /** What the page was made with. */
  readonly first: Found;
};

/** One component, so that everything which holds the query, the language switch too, follows what is typed. */
export function SearchPage({ query, locale, topics, total, facets, first }: Props) {
  const t = searchMessages[locale];
  const filters = searchQuery({ ...query, text: "", page: 1 });
  const address = useCallback(
    (q: string) => {
      const search = new URLSearchParams(filters);
      search.set("q", q);
      search.set("locale", locale);
      search.set("limit", String(HITS_ON_A_PAGE));
      return `/api/search?${search.toString()}`;
    },
    [filters, locale],
  );
  const { found: live, busy, ask } = useSearch(address, first);
  const found = live ?? first;
  const shown = { ...query, text: found.trouble === "too-long" ? "" : found.q, page: live ? 1 : query.page };

  useEffect(() => rememberList(null), []);
  const here = localePath(locale, searchAddress(shown));
  useEffect(() => {
    if (live) history.replaceState(null, "", here);
  }, [live, here]);

  const withText = (other: ListQuery) => searchAddress({ ...other, text: shown.text });
  return (
    <PageFrame locale={locale} path={searchAddress(shown)}>
      <div className="columns list-page">
        <TopicTabs topics={topics} total={total} query={shown} address={searchAddress} locale={locale} />
        <header className="list-header">
          <div>
            <h1 className="page-title">{t.title}</h1>
            <p role="status">{sayFound(found, locale)}</p>
          </div>
          <SearchField form={FORM} text={query.text} locale={locale} onType={ask} />
        </header>
        <Filters
          query={query}
          facets={facets}
          found={found.answer?.total ?? 0}
          locale={locale}
          search={{ form: FORM, query: filters }}
        />
        <div className="list" aria-busy={busy}>
          <ActiveFilters query={{ ...query, text: "" }} facets={facets} address={withText} locale={locale} />
          <Hits query={shown} found={found} topics={topics} locale={locale} />
        </div>
      </div>
    </PageFrame>
  );
}
