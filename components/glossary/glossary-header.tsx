import type { Locale } from "@/lib/i18n/locales";
import { glossaryMessages } from "@/lib/i18n/messages/glossary";
import { GlossaryFilter } from "./glossary-filter";
import { shelfId } from "./shelf-id";

type Props = { readonly letters: readonly string[]; readonly total: number; readonly locale: Locale };

/** What this is, a field that narrows it, and a way to each letter. */
export function GlossaryHeader({ letters, total, locale }: Props) {
  const t = glossaryMessages[locale];
  return (
    <header className="glossary-header">
      <h1 className="page-title">{t.title}</h1>
      {total === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <>
          <p>{t.lead(total)}</p>
          <GlossaryFilter locale={locale} />
          <nav aria-label={t.letters}>
            {letters.map((letter) => (
              <a key={letter} href={`#${shelfId(letter)}`} aria-label={letter === "#" ? t.elsewhere : undefined}>
                {letter}
              </a>
            ))}
          </nav>
        </>
      )}
    </header>
  );
}
