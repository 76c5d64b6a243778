import { Still } from "@/components/prose/still";
import { SearchIcon, ThemeIcon } from "@/components/ui/icons";
import { LANGUAGE_TAG, LOCALES, localePath, type Locale } from "@/lib/i18n/locales";
import { siteMessages } from "@/lib/i18n/messages/site";
import { Seal } from "./seal";

type Props = {
  readonly locale: Locale;
  /** Address of this page without its language, with its query, so that switching the language stays here. */
  readonly path: string;
  readonly still?: string | undefined;
};

export function SiteHeader({ locale, path, still }: Props) {
  const t = siteMessages[locale];
  return (
    <Still as="header" page={still} name="header" className="site-header">
      <nav className="sheet" aria-label={t.main}>
        <a href={localePath(locale, "/")} className="wordmark" aria-label={t.home}>
          <Seal />
          {t.name}
        </a>
        <a href={localePath(locale, "/topics")} aria-current={path.startsWith("/topics") ? "page" : undefined}>
          {t.questions}
        </a>
        {/* On a phone there is no room for these two: the first page leads to both. */}
        <a
          href={localePath(locale, "/paths")}
          aria-current={path.startsWith("/paths") ? "page" : undefined}
          className="max-[48rem]:hidden"
        >
          {t.paths}
        </a>
        <a href={localePath(locale, "/quiz")} aria-current={path.startsWith("/quiz") ? "page" : undefined}>
          {t.practice}
        </a>
        <a
          href={localePath(locale, "/interviews")}
          aria-current={path.startsWith("/interviews") ? "page" : undefined}
          className="max-[48rem]:hidden"
        >
          {t.interviews}
        </a>
        <a
          href={localePath(locale, "/search")}
          aria-label={t.search}
          aria-keyshortcuts="/ Control+K Meta+K"
          aria-current={path.startsWith("/search") ? "page" : undefined}
          className="to-search"
        >
          <SearchIcon />
          <span>{t.search}</span>
        </a>
        {LOCALES.filter((other) => other !== locale).map((other) => (
          // A full load: the language of the document changes with it.
          <a key={other} href={localePath(other, path)} lang={LANGUAGE_TAG[other]} hrefLang={LANGUAGE_TAG[other]}>
            {t.otherLanguage}
          </a>
        ))}
        <button type="button" popoverTarget="display" aria-label={t.display} className="needs-js -mr-2.5">
          <ThemeIcon />
        </button>
      </nav>
    </Still>
  );
}
