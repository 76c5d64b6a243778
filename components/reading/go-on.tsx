"use client";

import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { readingMessages } from "@/lib/i18n/messages/reading";
import { titleOf } from "./journal";
import { useJournal } from "./use-journal";

type Props = { readonly locale: Locale };

/** Back to where one stopped. Its line is kept free before it is known what stands in it. */
export function GoOn({ locale }: Props) {
  const [last] = useJournal();
  const t = readingMessages[locale];
  if (!last) return <p className="go-on" />;
  const { title, language } = titleOf(last, locale);
  const { stop } = last;
  return (
    <p className="go-on">
      <span>{t.goOn}</span>
      <a href={localePath(locale, `/questions/${last.slug}${stop ? `#${encodeURIComponent(stop.id)}` : ""}`)}>
        <span lang={LANGUAGE_TAG[language]}>{title}</span>
        {stop && (
          <>
            {" · "}
            <span lang={LANGUAGE_TAG[stop.language]}>{stop.heading}</span>
          </>
        )}
      </a>
    </p>
  );
}
