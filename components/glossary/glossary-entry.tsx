import { Html } from "@/components/prose/html";
import { Title } from "@/components/prose/title";
import { searchAddress } from "@/lib/catalogue/search-address";
import type { GlossaryTerm } from "@/lib/catalogue/glossary";
import { wholeList } from "@/lib/catalogue/list-address";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { glossaryMessages } from "@/lib/i18n/messages/glossary";

type Props = { readonly term: GlossaryTerm; readonly locale: Locale };

/** A term in both languages, what it means, and the questions that lead on. */
export function GlossaryEntry({ term: { id, language, text, other, read, uses }, locale }: Props) {
  const t = glossaryMessages[locale];
  const search = searchAddress({ ...wholeList(null), text: text.name });
  return (
    <article id={id} lang={LANGUAGE_TAG[language]} className="term">
      <h3>
        <a href={`#${id}`}>{text.name}</a>
        {other && <span lang={LANGUAGE_TAG[other.language]}>{other.name}</span>}
      </h3>
      <Html html={text.definition.html} className="prose" />
      {text.aliases.length > 0 && (
        <p className="term-also">
          <span lang={LANGUAGE_TAG[locale]}>{t.also}</span> {text.aliases.join(t.between)}
        </p>
      )}
      {read.length > 0 && (
        <ul lang={LANGUAGE_TAG[locale]} aria-label={t.read}>
          {read.map(({ slug, title, titleHtml, language: spoken }) => (
            <li key={slug}>
              <a href={localePath(locale, `/questions/${slug}`)} lang={LANGUAGE_TAG[spoken]}>
                <Title text={title} html={titleHtml} language={spoken} />
              </a>
            </li>
          ))}
          {uses > read.length && (
            <li>
              <a href={localePath(locale, search)}>{t.all(uses)}</a>
            </li>
          )}
        </ul>
      )}
    </article>
  );
}
