import { QuestionFacts } from "@/components/catalogue/question-facts";
import { Title } from "@/components/prose/title";
import type { PathPage } from "@/lib/catalogue/path";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";
import { StepMark } from "./step-mark";

type Props = {
  readonly step: PathPage["stages"][number]["steps"][number];
  /** 1-based, in the whole path. */
  readonly place: number;
  readonly topicTitle: string;
  readonly locale: Locale;
};

/** A question of a path, with half a sentence on why it stands here where its author gave one. */
export function StepRow({ step: { question, why }, place, topicTitle, locale }: Props) {
  const { title, titleHtml, language } = question;
  return (
    <li className="row step" value={place}>
      <span className="number" aria-hidden="true">
        {place}
      </span>
      <StepMark questionId={question.id} locale={locale} />
      <div>
        <h3 lang={LANGUAGE_TAG[language]} className="said">
          <a href={localePath(locale, `/questions/${question.slug}`)}>
            <Title text={title} html={titleHtml} language={language} />
          </a>
        </h3>
        {why && <p className="step-why">{why[locale]}</p>}
        <QuestionFacts
          locale={locale}
          difficulty={question.difficulty}
          kind={question.kind}
          topic={{ id: question.topic, name: topicTitle }}
        >
          {!question.answered && <span>{catalogueMessages[locale].unanswered}</span>}
          {language !== locale && <span>{catalogueMessages[locale].inLanguage[language]}</span>}
        </QuestionFacts>
      </div>
    </li>
  );
}
