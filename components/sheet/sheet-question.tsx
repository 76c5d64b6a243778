import { OriginLine } from "@/components/catalogue/origin-line";
import { QuestionFacts } from "@/components/catalogue/question-facts";
import { Html } from "@/components/prose/html";
import { Title } from "@/components/prose/title";
import { When } from "@/components/ui/when";
import type { QuestionPage } from "@/lib/catalogue/listing";
import { keepApart } from "@/lib/content/keep-apart";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";
import { questionMessages } from "@/lib/i18n/messages/question";
import { SheetSection } from "./sheet-section";

type Props = {
  readonly page: QuestionPage;
  /** 1-based place on the sheet. */
  readonly place: number;
  readonly locale: Locale;
  /** The address of the site, no slash at its end. */
  readonly site: string;
};

/** A question on a sheet with others: all of it, and nothing to press. */
export function SheetQuestion({ page: { meta, text }, place, locale, site }: Props) {
  const names = questionMessages[text.locale].sections;
  const context = text.context && keepApart(text.context.html, meta.slug);
  return (
    <article id={meta.slug} aria-labelledby={`${meta.slug}-title`} className="sheet-question question">
      <header>
        <h2 id={`${meta.slug}-title`} lang={LANGUAGE_TAG[text.locale]}>
          <span className="number">{place}</span>
          <Title text={text.title.text} html={text.title.html} language={text.locale} />
        </h2>
        <QuestionFacts locale={locale} difficulty={meta.difficulty} kind={meta.kind}>
          {meta.reviewed !== null && (
            <span>
              {catalogueMessages[locale].reviewed} <When day={meta.reviewed} locale={locale} />
            </span>
          )}
          {!meta.answered && <span>{catalogueMessages[locale].unanswered}</span>}
        </QuestionFacts>
        {meta.origin && <OriginLine origin={meta.origin} locale={locale} />}
        <p className="sheet-address">{site + localePath(locale, `/questions/${meta.slug}`)}</p>
      </header>
      <div lang={LANGUAGE_TAG[text.locale]}>
        {context && <Html html={context} className="prose sheet-context" />}
        {text.sections.map((section) =>
          section.name === "wrong-solutions" ? null : (
            <section key={section.name} className="sheet-section">
              <h3>{names[section.name]}</h3>
              <SheetSection section={section} apart={meta.slug} locale={text.locale} />
            </section>
          ),
        )}
      </div>
    </article>
  );
}
