import type { Metadata } from "next";
import { listingOf, pathsOf, topicsOf } from "@/app/_lib/catalogue";
import { readLocale } from "@/app/_lib/locale-page";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { Opening } from "@/components/home/opening";
import { Shelf } from "@/components/home/shelf";
import { TopicRows } from "@/components/home/topic-rows";
import { PageFrame } from "@/components/layout/page-frame";
import { PathRows } from "@/components/paths/path-rows";
import { QuestionRow } from "@/components/list/question-row";
import { RecentlyRead } from "@/components/reading/recently-read";
import { wholeList } from "@/lib/catalogue/list-address";
import type { Locale } from "@/lib/i18n/locales";
import { homeMessages } from "@/lib/i18n/messages/home";
import { pathsMessages } from "@/lib/i18n/messages/paths";
import { siteMessages } from "@/lib/i18n/messages/site";
import "../lists.css";

const RECENT = 5;

type Props = PageProps<"/[locale]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  return pageMetadata({ locale, path: "/", title: null, description: siteMessages[locale].description });
}

export default async function HomePage({ params }: Props) {
  const locale = await readLocale(params);
  const t = homeMessages[locale];
  const { topics, ...counts } = await topicsOf(locale);
  const [inOrder, all, paths] = await Promise.all([
    itemsOf(locale, "order"),
    itemsOf(locale, "newest"),
    pathsOf(locale),
  ]);
  const newest = all.filter(({ reviewed }) => reviewed !== null);
  return (
    <PageFrame locale={locale} path="/">
      <div className="columns">
        <Opening size={{ ...counts, topics: topics.length }} first={inOrder[0]} locale={locale} />
        {topics.length > 0 && (
          <Shelf id="topics" title={t.topics}>
            <TopicRows topics={topics} locale={locale} />
          </Shelf>
        )}
        {paths.length > 0 && (
          <Shelf id="paths" title={pathsMessages[locale].title}>
            <PathRows paths={paths} locale={locale} />
          </Shelf>
        )}
        {newest.length > 0 && (
          <Shelf id="recent" title={t.recent}>
            <ul className="recent">
              {newest.slice(0, RECENT).map((question) => (
                <QuestionRow
                  key={question.id}
                  question={question}
                  locale={locale}
                  heading="h3"
                  topicTitle={topics.find(({ topic }) => topic === question.topic)?.text.title}
                  showsReview
                />
              ))}
            </ul>
          </Shelf>
        )}
        <RecentlyRead locale={locale} />
      </div>
    </PageFrame>
  );
}

async function itemsOf(locale: Locale, sort: "order" | "newest") {
  const listing = await listingOf({ ...wholeList(null), sort }, locale);
  return listing.ok ? listing.value.list.items : [];
}
