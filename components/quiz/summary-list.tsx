"use client";

import type { Quiz } from "@/lib/api/practice";
import { Title } from "@/components/prose/title";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { useText } from "./texts";

type Item = Quiz["items"][number];
type Props = {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly ids: readonly string[];
  readonly items: readonly Item[];
  readonly locale: Locale;
};

/** Questions of a quiz, each a link to where it is read. Nothing where there is none. */
export function SummaryList({ id, title, hint, ids, items, locale }: Props) {
  const found = ids.flatMap((one) => items.find(({ questionId }) => questionId === one) ?? []);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby={`${id}-heading`} className="across section">
      <div className="in-margin label">
        <h2 id={`${id}-heading`}>{title}</h2>
      </div>
      <div className="in-text">
        {hint && <p className="text-small text-soft">{hint}</p>}
        <ul className="summary-list">
          {found.map((item) => (
            <li key={item.questionId}>
              <QuestionLink slug={item.slug} locale={locale} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function QuestionLink({ slug, locale }: { readonly slug: string; readonly locale: Locale }) {
  const { reply } = useText(slug, locale);
  const text = reply?.ok ? reply.value : null;
  return (
    <a href={localePath(locale, `/questions/${slug}`)} lang={text ? LANGUAGE_TAG[text.locale] : undefined}>
      {text ? <Title text={text.title.text} html={text.title.html} language={text.locale} /> : slug}
    </a>
  );
}
