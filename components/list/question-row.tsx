import { QuestionFacts } from "@/components/catalogue/question-facts";
import { OriginName } from "@/components/catalogue/origin-name";
import { StatusMark } from "@/components/keeping/status-mark";
import { Title } from "@/components/prose/title";
import { When } from "@/components/ui/when";
import type { QuestionSummary } from "@/lib/catalogue/listing";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";

type Props = {
  readonly question: QuestionSummary;
  readonly locale: Locale;
  /** Of the title, under the headings of the page. */
  readonly heading: "h2" | "h3";
  /** 1-based place in the list; a list without an order of its own has none. */
  readonly place?: number;
  /** Named where several topics stand together. */
  readonly topicTitle?: string | undefined;
  readonly showsReview?: boolean;
};

export function QuestionRow({ question, locale, heading: Heading, place, topicTitle, showsReview = false }: Props) {
  const t = catalogueMessages[locale];
  const topic = topicTitle === undefined ? {} : { topic: { id: question.topic, name: topicTitle } };
  return (
    <li className="row">
      {place !== undefined && (
        <span className="number" aria-hidden="true">
          {place}
        </span>
      )}
      {place !== undefined && <StatusMark questionId={question.id} locale={locale} />}
      <div>
        <Heading lang={LANGUAGE_TAG[question.language]} className="said">
          <a href={localePath(locale, `/questions/${question.slug}`)}>
            <Title text={question.title} html={question.titleHtml} language={question.language} />
          </a>
        </Heading>
        <QuestionFacts locale={locale} difficulty={question.difficulty} kind={question.kind} {...topic}>
          {!question.answered && <span>{t.unanswered}</span>}
          {question.language !== locale && <span>{t.inLanguage[question.language]}</span>}
          {showsReview && question.reviewed !== null && <When day={question.reviewed} locale={locale} />}
          {question.origin && <OriginName origin={question.origin} locale={locale} />}
          {!showsReview && question.tags.length > 0 && (
            <span className="tag-names">{question.tags.map((tag) => tag.label).join("\u00a0· ")}</span>
          )}
        </QuestionFacts>
      </div>
    </li>
  );
}
