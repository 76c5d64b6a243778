import { pathAddress } from "@/lib/catalogue/path";
import { Html } from "@/components/prose/html";
import type { TopicOverview } from "@/lib/catalogue/listing";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { listMessages } from "@/lib/i18n/messages/list";
import { pathsMessages } from "@/lib/i18n/messages/paths";

type Props = {
  readonly topic: TopicOverview | null;
  /** Questions that meet the query, of `total`. */
  readonly found: number;
  readonly total: number;
  readonly locale: Locale;
};

/** What list this is and how long; the topic's introduction is folded, for who comes for a question. */
export function ListHeader({ topic, found, total, locale }: Props) {
  const t = listMessages[locale];
  const text = topic?.text;
  const lang = LANGUAGE_TAG[text?.locale ?? locale];
  return (
    <header className="list-header">
      <div>
        <h1 lang={lang} className="page-title">
          {text?.title ?? t.title}
        </h1>
        <p role="status">{found === total ? t.found(total) : t.foundOf(found, total)}</p>
      </div>
      {text && <Html html={text.summary.html} lang={lang} className="prose summary" />}
      {!text && (
        <p className="by-role">
          <a href={localePath(locale, pathAddress(null))}>{pathsMessages[locale].byRole}</a>
        </p>
      )}
      {text?.introduction && (
        <details className="fold">
          <summary>{t.introduction}</summary>
          <Html html={text.introduction.html} lang={lang} className="prose" />
        </details>
      )}
    </header>
  );
}
