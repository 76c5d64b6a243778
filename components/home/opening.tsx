import { GoOn } from "@/components/reading/go-on";
import { Title } from "@/components/prose/title";
import type { QuestionSummary } from "@/lib/catalogue/listing";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { homeMessages, type BankSize } from "@/lib/i18n/messages/home";
import { StartAction } from "./start-action";

type Props = {
  readonly size: BankSize;
  readonly first: QuestionSummary | undefined;
  readonly locale: Locale;
};

/** What this is, and the way in. */
export function Opening({ size, first, locale }: Props) {
  const t = homeMessages[locale];
  return (
    <header className="opening">
      <h1>{t.statement}</h1>
      {first ? (
        <>
          <p>{t.lead(size)}</p>
          <div>
            <StartAction
              read={{ href: localePath(locale, `/questions/${first.slug}`), label: t.start }}
              practise={{ href: localePath(locale, "/quiz"), label: t.practise }}
            />
            <a href={localePath(locale, "/topics")} className="button button-quiet">
              {t.browse}
            </a>
            <a href={localePath(locale, "/interviews")} className="button button-quiet">
              {t.interview}
            </a>
          </div>
          <GoOn locale={locale} />
          <p className="first">
            {t.first}
            <span lang={LANGUAGE_TAG[first.language]}>
              <Title text={first.title} html={first.titleHtml} language={first.language} />
            </span>
          </p>
        </>
      ) : (
        <p>
          {t.empty} {t.emptyHint}
        </p>
      )}
    </header>
  );
}
