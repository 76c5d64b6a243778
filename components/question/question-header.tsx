import { OriginLine } from "@/components/catalogue/origin-line";
import { QuestionFacts } from "@/components/catalogue/question-facts";
import { TopicMark } from "@/components/catalogue/topic-mark";
import { Still } from "@/components/prose/still";
import { Title } from "@/components/prose/title";
import { When } from "@/components/ui/when";
import { listAddress, listPath, wholeList } from "@/lib/catalogue/list-address";
import type { QuestionPage } from "@/lib/catalogue/listing";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";
import { questionMessages } from "@/lib/i18n/messages/question";
import { ReadingChoice } from "./reading-choice";

type Props = {
  readonly page: QuestionPage;
  readonly still: string | undefined;
  /** Whether there is an answer that practising could hide. */
  readonly hasAnswer: boolean;
  readonly topicTitle: string;
  readonly locale: Locale;
};

/** Topic in the margin; title, facts and way of reading in the text. */
export function QuestionHeader({ page: { meta, text, tags }, still, hasAnswer, topicTitle, locale }: Props) {
  const t = questionMessages[locale];
  const names = catalogueMessages[locale];
  return (
    <header className="across question-header">
      <Still as="p" page={still} name="topic" className="in-margin">
        <a href={localePath(locale, listPath(meta.topic))} className="topic-link">
          <TopicMark topic={meta.topic} /> {topicTitle}
        </a>
      </Still>
      <div className="in-text">
        <Still page={still} name="title">
          <h1 id="question-title" lang={LANGUAGE_TAG[text.locale]}>
            <Title text={text.title.text} html={text.title.html} language={text.locale} />
          </h1>
          <QuestionFacts locale={locale} difficulty={meta.difficulty} kind={meta.kind}>
            {meta.reviewed !== null && (
              <span>
                {names.reviewed} <When day={meta.reviewed} locale={locale} />
              </span>
            )}
          </QuestionFacts>
          {meta.origin && <OriginLine origin={meta.origin} locale={locale} />}
        </Still>
        <div className="question-tools">
          {tags.length > 0 && (
            <Still as="ul" page={still} name="tags" aria-label={t.tags} className="tags">
              {tags.map((tag) => (
                <li key={tag.id}>
                  <a href={localePath(locale, listAddress({ ...wholeList(null), tags: [tag.id] }))}>{tag.label}</a>
                </li>
              ))}
            </Still>
          )}
          {hasAnswer && (
            <div className="needs-js reading">
              <ReadingChoice legend={t.reading} labels={t.readings} />
            </div>
          )}
        </div>
        {text.locale !== locale && <p className="notice">{names.translationMissing}</p>}
      </div>
    </header>
  );
}
