"use client";

import { useEffect, useRef } from "react";
import { timeOf } from "@/components/ui/day-words";
import { LANGUAGE_TAG, type Locale } from "@/lib/i18n/locales";
import { interviewSavingMessages } from "@/lib/i18n/messages/interview-saving";
import type { AnswerState } from "./answer-state";
import type { Option } from "./choice-field";
import { chosen, joined, type Content } from "./content";

type Props = {
  readonly mine: Content;
  readonly clash: NonNullable<AnswerState["clash"]>;
  readonly options: readonly Option[];
  readonly onChoose: (content: Partial<Content>) => void;
  readonly language: Locale;
  readonly locale: Locale;
};

/** Two versions of one answer, whole, and the choice between them. */
export function ClashView({ mine, clash: { theirs, over }, options, onChoose, language, locale }: Props) {
  const t = interviewSavingMessages[locale];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const of = (content: Content): Partial<Content> => Object.fromEntries(over.map((one) => [one, content[one]]));
  const both = over.includes("choice")
    ? null
    : Object.fromEntries(over.map((one) => [one, joined(String(theirs[one]), String(mine[one]))]));
  const canJoin = both !== null && Object.values(both).every((text) => text !== null);
  const wordsOf = (content: Content): string =>
    over
      .map((one) =>
        one === "choice"
          ? chosen(content.choice)
              .map((index) => options[index]?.text ?? "")
              .join("\n")
          : content[one],
      )
      .join("\n\n") || t.nothing;
  const versions = [
    { name: t.mine, content: mine, take: t.takeMine },
    { name: t.theirs(theirs.savedAt ? timeOf(theirs.savedAt, locale) : ""), content: theirs, take: t.takeTheirs },
  ];
  return (
    <section aria-labelledby="clash" className="taking-clash">
      <h2 id="clash" ref={heading} tabIndex={-1} className="outline-none">
        {t.clash}
      </h2>
      <p>{t.clashHint}</p>
      {versions.map(({ name, content, take }) => (
        <div key={take}>
          <h3>{name}</h3>
          <p className="as-written" lang={LANGUAGE_TAG[language]}>
            {wordsOf(content)}
          </p>
          <button type="button" className="button" onClick={() => onChoose(of(content))}>
            {take}
          </button>
        </div>
      ))}
      {canJoin && (
        <button type="button" className="button" onClick={() => onChoose(both)}>
          {t.takeBoth}
        </button>
      )}
    </section>
  );
}
