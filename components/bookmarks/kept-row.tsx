import type { ReactNode } from "react";
import { QuestionFacts } from "@/components/catalogue/question-facts";
import type { TopicNames } from "@/components/progress/topic-names";
import type { ListedQuestion } from "@/lib/api/keeping";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";

type Props = {
  readonly question: ListedQuestion;
  readonly topics: TopicNames;
  readonly locale: Locale;
  /** Of the question's address. */
  readonly hash?: string;
  /** Under its facts, and beside its title. */
  readonly children?: ReactNode;
  readonly beside?: ReactNode;
};

/** A question in a list that somebody made. */
export function KeptRow({ question, topics, locale, hash = "", children, beside }: Props) {
  const { slug, title, language, topic, kind, difficulty, tags } = question;
  return (
    <li className="row row-kept">
      <div>
        <h2 lang={LANGUAGE_TAG[language]} className="said">
          <a href={localePath(locale, `/questions/${slug}${hash}`)}>{title}</a>
        </h2>
        <QuestionFacts
          locale={locale}
          difficulty={difficulty}
          kind={kind}
          topic={{ id: topic, name: topics[topic] ?? topic }}
        >
          {language !== locale && <span>{catalogueMessages[locale].inLanguage[language]}</span>}
          {tags.length > 0 && <span className="tag-names">{tags.map(({ label }) => label).join("\u00a0· ")}</span>}
        </QuestionFacts>
        {children}
      </div>
      {beside}
    </li>
  );
}
