"use client";

import { useEffect, useRef } from "react";
import { Html } from "@/components/prose/html";
import { useEnlivened } from "@/components/quiz/use-enlivened";
import type { InterviewItem } from "@/lib/api/interviews";
import { LANGUAGE_TAG, type Locale } from "@/lib/i18n/locales";
import { promptParts } from "./safe-html";
import { Voice } from "./voice";

type Props = {
  readonly asked: InterviewItem;
  readonly interviewId: string;
  /** Of the questions; the page around them may be in the other one. */
  readonly language: Locale;
  readonly locale: Locale;
};

/** What is asked. The question takes the focus, so that it is what a screen reader says. */
export function AskedPart({ asked, interviewId, language, locale }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, rest } = promptParts(asked.promptHtml);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEnlivened(asked.id, language);
  return (
    <header className="taking-asked">
      {asked.section && <p className="taking-section">{asked.section}</p>}
      <h1 ref={heading} id="asked" tabIndex={-1} lang={LANGUAGE_TAG[language]} className="page-title outline-none">
        {title ? <Html as="span" html={title} /> : asked.prompt}
      </h1>
      {rest && <Html html={rest} lang={LANGUAGE_TAG[language]} className="prose" />}
      <Voice {...{ asked, interviewId, language, locale }} />
    </header>
  );
}
