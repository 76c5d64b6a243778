import { Title } from "@/components/prose/title";
import { listAddress, sheetAddress } from "@/lib/catalogue/list-address";
import type { ListQuery, Sheet as Questions } from "@/lib/catalogue/listing";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { sheetMessages } from "@/lib/i18n/messages/sheet";
import { PrintButton } from "./print-button";
import { SheetQuestion } from "./sheet-question";
import "./sheet.css";

type Props = {
  readonly query: ListQuery;
  readonly locale: Locale;
  readonly title: string;
  /** What was chosen and what was left out, a sentence each. */
  readonly notes: readonly string[];
  readonly sheet: Questions;
  /** The address of the site, no slash at its end. */
  readonly site: string;
};

/** Questions to print: a title, the contents, then each question on a page of its own. */
export function Sheet({ query, locale, title, notes, sheet, site }: Props) {
  const t = sheetMessages[locale];
  return (
    <main id="main" className="columns study-sheet">
      <nav aria-label={t.listTools} className="sheet-tools">
        <PrintButton label={t.print} className="button button-primary" />
        <a href={localePath(locale, sheetAddress(query, ".md"))} download className="button">
          {t.download}
        </a>
        <a href={localePath(locale, listAddress(query))} className="button button-quiet">
          {t.back}
        </a>
        <p>{t.hint}</p>
      </nav>
      <header className="sheet-header">
        <h1 className="page-title">{title}</h1>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p className="on-paper">{site + localePath(locale, listAddress(query))}</p>
      </header>
      {sheet.pages.length > 0 && (
        <nav aria-labelledby="sheet-contents" className="sheet-contents">
          <h2 id="sheet-contents">{t.contents}</h2>
          <ol>
            {sheet.pages.map(({ meta, text }) => (
              <li key={meta.id}>
                <a href={`#${meta.slug}`} lang={LANGUAGE_TAG[text.locale]}>
                  <Title text={text.title.text} html={text.title.html} language={text.locale} />
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {sheet.pages.map((page, index) => (
        <SheetQuestion key={page.meta.id} page={page} place={index + 1} locale={locale} site={site} />
      ))}
    </main>
  );
}
