import { PageFrame } from "@/components/layout/page-frame";
import type { TopicNames } from "@/components/progress/topic-names";
import { NothingHere } from "@/components/ui/nothing-here";
import type { ListedQuestion } from "@/lib/api/keeping";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { bookmarkMessages } from "@/lib/i18n/messages/bookmarks";
import { KeptRow } from "./kept-row";
import "@/components/personal/personal.css";

type Props = {
  readonly shared: { readonly name: string; readonly items: readonly ListedQuestion[] };
  readonly path: string;
  readonly topics: TopicNames;
  readonly locale: Locale;
};

/** A collection as others see it. */
export function SharedPage({ shared: { name, items }, path, topics, locale }: Props) {
  const t = bookmarkMessages[locale];
  return (
    <PageFrame locale={locale} path={path}>
      <div className="columns">
        <div className="personal">
          <header className="list-header">
            <p className="list-kind">{t.shared}</p>
            <h1 className="page-title">{name}</h1>
            {items.length > 0 && <p className="summary">{t.sharedLead(items.length)}</p>}
          </header>
          {items.length === 0 ? (
            <NothingHere
              title={t.sharedEmpty}
              hint={t.sharedEmptyHint}
              href={localePath(locale, "/topics")}
              label={t.browse}
            />
          ) : (
            <ol className="kept">
              {items.map((question) => (
                <KeptRow key={question.questionId} question={question} topics={topics} locale={locale} />
              ))}
            </ol>
          )}
        </div>
      </div>
    </PageFrame>
  );
}
