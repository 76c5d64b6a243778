import type { GlossaryShelf } from "@/lib/catalogue/glossary";
import type { Locale } from "@/lib/i18n/locales";
import { glossaryMessages } from "@/lib/i18n/messages/glossary";
import { GlossaryEntry } from "./glossary-entry";
import { shelfId } from "./shelf-id";

type Props = { readonly shelves: readonly GlossaryShelf[]; readonly locale: Locale };

/** The terms, a letter at a time. */
export function GlossaryList({ shelves, locale }: Props) {
  return shelves.map(({ letter, terms }) => (
    <section
      key={letter}
      id={shelfId(letter)}
      aria-labelledby={`${shelfId(letter)}-heading`}
      className="across section"
    >
      <div className="in-margin sticks label">
        <h2 id={`${shelfId(letter)}-heading`}>{letter === "#" ? glossaryMessages[locale].elsewhere : letter}</h2>
      </div>
      <div className="in-text">
        {terms.map((term) => (
          <GlossaryEntry key={term.id} term={term} locale={locale} />
        ))}
      </div>
    </section>
  ));
}
