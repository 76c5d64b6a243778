"use client";

import { Shelf } from "@/components/home/shelf";
import { RemoveIcon } from "@/components/ui/icons";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { readingMessages } from "@/lib/i18n/messages/reading";
import { titleOf, writeJournal } from "./journal";
import { useJournal } from "./use-journal";

type Props = { readonly locale: Locale };

/** The questions last read on this device. Stands at the end of a page, so that it moves nothing when it comes. */
export function RecentlyRead({ locale }: Props) {
  const journal = useJournal();
  const t = readingMessages[locale];
  if (journal.length === 0) return null;
  return (
    <Shelf id="read" title={t.title}>
      <ul className="recent">
        {journal.map((reading) => {
          const { title, language } = titleOf(reading, locale);
          return (
            <li key={reading.slug} className="row row-read">
              <h3 lang={LANGUAGE_TAG[language]} className="said">
                <a href={localePath(locale, `/questions/${reading.slug}`)}>{title}</a>
              </h3>
              <button
                type="button"
                aria-label={t.remove(title)}
                onClick={() => writeJournal(journal.filter(({ slug }) => slug !== reading.slug))}
              >
                <RemoveIcon size={18} />
              </button>
            </li>
          );
        })}
      </ul>
      <p className="read-foot">
        <span>{t.note}</span>
        <button type="button" className="button button-quiet" onClick={() => writeJournal([])}>
          {t.clear}
        </button>
      </p>
    </Shelf>
  );
}
