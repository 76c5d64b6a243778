import type { Section } from "@/lib/catalogue/model";
import { LANGUAGE_TAG, type Locale } from "@/lib/i18n/locales";
import { questionMessages } from "@/lib/i18n/messages/question";

type Props = {
  readonly sections: readonly Section[];
  /** Hidden while practising. */
  readonly isAnswer: boolean;
  readonly language: Locale;
  readonly locale: Locale;
};

/** The map of a question: folded above the text on a phone, beside it where there is room. */
export function Contents({ sections, isAnswer, language, locale }: Props) {
  const names = questionMessages[language].sections;
  return (
    <nav aria-label={questionMessages[locale].contents} className={`in-map ${isAnswer ? "answer-part " : ""}toc`}>
      <details className="sticks">
        <summary>{questionMessages[locale].contents}</summary>
        <ol lang={LANGUAGE_TAG[language]}>
          {sections.map((section) => (
            <li key={section.name}>
              <a href={`#${section.name}`}>{names[section.name]}</a>
              {"headings" in section && section.headings.length > 0 && (
                <ol>
                  {section.headings
                    .filter(({ depth }) => depth === 3)
                    .map(({ id, text }) => (
                      <li key={id}>
                        <a href={`#${id}`}>{text}</a>
                      </li>
                    ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
