"use client";

import type { Ref } from "react";
import { QuestionFacts } from "@/components/catalogue/question-facts";
import { TopicMark } from "@/components/catalogue/topic-mark";
import { Html } from "@/components/prose/html";
import { Title } from "@/components/prose/title";
import type { AskedQuestion } from "@/lib/catalogue/asked";
import { LANGUAGE_TAG, type Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";

type Props = {
  readonly question: AskedQuestion;
  readonly topicTitle: string;
  /** The title takes the focus when it is another question's. */
  readonly heading: Ref<HTMLHeadingElement>;
  readonly locale: Locale;
};

/** What is asked: topic, title, facts, context. */
export function AskedHeader({ question, topicTitle, heading, locale }: Props) {
  const { topic, title, difficulty, kind, context } = question;
  return (
    <>
      <header className="across question-header">
        <p className="in-margin quiz-topic">
          <TopicMark topic={topic} /> {topicTitle}
        </p>
        <div className="in-text">
          <h1
            ref={heading}
            id="question-title"
            tabIndex={-1}
            lang={LANGUAGE_TAG[question.locale]}
            className="outline-none"
          >
            <Title text={title.text} html={title.html} language={question.locale} />
          </h1>
          <QuestionFacts locale={locale} difficulty={difficulty} kind={kind} />
          {question.locale !== locale && <p className="notice">{catalogueMessages[locale].translationMissing}</p>}
        </div>
      </header>
      {context && (
        <div lang={LANGUAGE_TAG[question.locale]} className="context">
          <Html formulas="later" html={context.html} className="prose" />
        </div>
      )}
    </>
  );
}
