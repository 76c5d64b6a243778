"use client";

import { useEffect, useSyncExternalStore } from "react";
import { Answered } from "@/components/personal/answered";
import { useReply } from "@/components/personal/use-reply";
import { isKnownLearner, watchLearner } from "@/components/practice/known-learner";
import { NothingHere } from "@/components/ui/nothing-here";
import { listAddress, listPath, listSearch, wholeList } from "@/lib/catalogue/list-address";
import { PAGE_SIZE, type Facets, type ListQuery, type OwnStatus, type QuestionList } from "@/lib/catalogue/listing";
import type { TopicId } from "@/lib/catalogue/model";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { listMessages } from "@/lib/i18n/messages/list";
import { ActiveFilters } from "./active-filters";
import { Pages } from "./pages";
import { QuestionRow } from "./question-row";
import { RememberList } from "./remember-list";

export type OwnListProps = {
  readonly query: ListQuery & { readonly status: OwnStatus };
  readonly facets: Facets;
  /** Titles of the topics, where several stand together. */
  readonly titles: Readonly<Partial<Record<TopicId, string>>>;
  readonly locale: Locale;
};

/** The questions that meet a query and with which the learner of this browser stands in one way. */
export function OwnList({ query, facets, titles, locale }: OwnListProps) {
  const t = listMessages[locale];
  const isKnown = useSyncExternalStore(watchLearner, isKnownLearner, () => false);
  const { reply, reload } = useReply<QuestionList>(apiAddress(query, locale));
  useEffect(() => {
    // Shown again as it was left, it may have changed since.
    const onShow = (event: PageTransitionEvent) => event.persisted && reload();
    addEventListener("pageshow", onShow);
    return () => removeEventListener("pageshow", onShow);
  }, [reload]);
  const whole = localePath(locale, listAddress(wholeList(query.topic)));
  const first = (query.page - 1) * PAGE_SIZE + 1;
  return (
    <div className="list own-list">
      <ActiveFilters query={query} facets={facets} locale={locale} />
      <Answered reply={reply} onRetry={reload} locale={locale}>
        {({ total, pages, items }) => (
          <>
            <p role="status" className="own-found">
              {total > 0 && t.found(total)}
            </p>
            {items.length === 0 && <NothingHere {...reason(total, pages)} />}
            <ol className="questions" start={first}>
              {items.map((question, index) => (
                <QuestionRow
                  key={question.id}
                  question={question}
                  locale={locale}
                  heading="h2"
                  place={first + index}
                  topicTitle={query.topic === null ? (titles[question.topic] ?? question.topic) : undefined}
                  showsReview={query.sort === "newest"}
                />
              ))}
            </ol>
            <Pages query={query} pages={pages} locale={locale} />
          </>
        )}
      </Answered>
      <RememberList path={listPath(query.topic)} search={listSearch(query)} topic={query.topic ?? ""} />
    </div>
  );

  function reason(total: number, pages: number) {
    if (total > 0)
      return {
        title: t.pastEnd,
        hint: t.pastEndHint(pages),
        href: localePath(locale, listAddress({ ...query, page: 1 })),
        label: t.firstPage,
      };
    if (!isKnown)
      return { title: t.nobody, hint: t.nobodyHint, href: localePath(locale, "/quiz"), label: t.toPractice };
    return { title: t.ownNone(t.statuses[query.status]), hint: t.ownNoneHint, href: whole, label: t.clear };
  }
}

function apiAddress({ topic, difficulty, kind, tags, text, sort, page, status }: ListQuery, locale: Locale): string {
  const given = {
    ...{ status: status ?? "", topic: topic ?? "", text, locale },
    ...{ difficulty: difficulty.join(","), kind: kind.join(","), tags: tags.join(",") },
    ...{ sort: sort === "order" ? "" : sort, page: page === 1 ? "" : String(page) },
  };
  const search = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ""));
  return `/api/questions?${search.toString()}`;
}
