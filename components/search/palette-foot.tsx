import { localePath, type Locale } from "@/lib/i18n/locales";
import { searchMessages } from "@/lib/i18n/messages/search";
import { LONGEST_QUERY } from "@/lib/search/query";
import { sayFound } from "./say-found";
import type { Found } from "./use-search";

type Props = {
  readonly q: string;
  readonly found: Found | null;
  /** Of the search page, with what was typed, without a language. */
  readonly path: string;
  readonly locale: Locale;
  readonly onLeave: () => void;
};

/** What the list above does not say itself, the way to the search page, and the keys. */
export function PaletteFoot({ q, found, path, locale, onLeave }: Props) {
  const t = searchMessages[locale];
  const total = found?.answer?.total ?? 0;
  const isPlain = q === "" || (total > 0 && found?.answer?.exact && found.trouble === null);
  return (
    <div className="palette-foot">
      <p role="status" className={isPlain ? "sr-only" : undefined}>
        {q !== "" && found && say(found)}
      </p>
      <a href={localePath(locale, path)} onClick={onLeave}>
        {q === "" ? t.toPage : t.seeAll(total)}
      </a>
      <p className="palette-keys" aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> {t.keys.move} <kbd>Enter</kbd> {t.keys.open} <kbd>Esc</kbd> {t.keys.close}
      </p>
    </div>
  );

  function say(said: Found) {
    if (said.trouble === "too-long") return t.tooLong(LONGEST_QUERY);
    return said.answer?.total === 0 ? t.none(said.q) : sayFound(said, locale);
  }
}
