import { PageFrame } from "@/components/layout/page-frame";
import { listAddress } from "@/lib/catalogue/list-address";
import type { Facets, ListQuery, QuestionList as List, TopicOverview } from "@/lib/catalogue/listing";
import type { Locale } from "@/lib/i18n/locales";
import { listMessages } from "@/lib/i18n/messages/list";
import { Filters } from "./filters";
import { ListHeader } from "./list-header";
import { OwnListLater } from "./own-list-later";
import { QuestionList } from "./question-list";
import { TopicTabs } from "./topic-tabs";

type Props = {
  readonly query: ListQuery;
  readonly locale: Locale;
  readonly topics: readonly TopicOverview[];
  /** Questions of the whole bank. */
  readonly total: number;
  /** Null in the list of all topics. */
  readonly topic: TopicOverview | null;
  readonly facets: Facets;
  readonly list: List;
};

/** Shelves in the margin, the list in the text, filters beside it. */
export function ListPage({ query, locale, topics, total, topic, facets, list }: Props) {
  const { status } = query;
  const all = topic?.total ?? total;
  const titles = Object.fromEntries(topics.map(({ topic: id, text }) => [id, text.title]));
  return (
    <PageFrame locale={locale} path={listAddress(query)}>
      <div className="columns list-page">
        <TopicTabs topics={topics} total={total} query={query} locale={locale} />
        <ListHeader topic={topic} found={status ? all : list.total} total={all} locale={locale} />
        <Filters query={query} facets={facets} found={list.total} locale={locale} />
        {status ? (
          <OwnListLater
            query={{ ...query, status }}
            {...{ facets, titles, locale }}
            without={listMessages[locale].withoutScript}
          />
        ) : (
          <QuestionList query={query} facets={facets} list={list} topics={topics} locale={locale} />
        )}
      </div>
    </PageFrame>
  );
}
