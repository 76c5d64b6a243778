import { localePath, type Locale } from "@/lib/i18n/locales";
import { personalMessages } from "@/lib/i18n/messages/personal";

const PERSONAL_PAGES = ["quiz", "interviews", "progress", "bookmarks", "notes", "settings"] as const;
export type PersonalPageName = (typeof PERSONAL_PAGES)[number];

type Props = { readonly current: PersonalPageName; readonly locale: Locale };

/** The way between the pages that are about whoever reads them. */
export function PersonalTabs({ current, locale }: Props) {
  const t = personalMessages[locale];
  return (
    <nav aria-label={t.tabs} className="in-margin topic-tabs">
      <ul className="sticks">
        {PERSONAL_PAGES.map((page) => (
          <li key={page}>
            <a href={localePath(locale, `/${page}`)} aria-current={page === current ? "page" : undefined}>
              {t[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
