"use client";

import type { TopicNames } from "@/components/progress/topic-names";
import type { InterviewPreview } from "@/lib/api/interviews";
import type { Stretch, Template } from "@/lib/catalogue/template";
import type { Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";
import { interviewsMessages } from "@/lib/i18n/messages/interviews";
import { StartButton } from "./start-button";
import { templateAnchor } from "./template-address";
import type { Starter } from "./use-start";

export type Offered = { readonly template: Template; readonly preview: InterviewPreview };

type Props = {
  readonly offered: readonly Offered[];
  readonly topics: TopicNames;
  readonly starter: Starter;
  /** Whether there is nothing better to do here than to start the first. */
  readonly isFirst: boolean;
  readonly locale: Locale;
};

/** Ways of interviewing, each with what will come and without its questions. */
export function TemplateList({ offered, topics, starter, isFirst, locale }: Props) {
  const t = interviewsMessages[locale];
  if (offered.length === 0) return <p className="said">{t.none}</p>;
  return (
    <ul className="templates">
      {offered.map(({ template, preview }, index) => (
        <li key={template.id} id={templateAnchor(template.id)}>
          <div>
            <h3>{template.title[locale]}</h3>
            <p>{template.summary[locale]}</p>
            <p className="rules">{t.rules(preview)}</p>
            <details className="fold">
              <summary>{t.what}</summary>
              <ol>
                {template.stretches.map((stretch, index) => (
                  <li key={index}>
                    {t.stretch(stretch.title?.[locale] ?? null, stretch.questions)}
                    <span>{wordsOf(stretch, topics, locale)}</span>
                  </li>
                ))}
              </ol>
            </details>
          </div>
          <div className="start">
            <StartButton
              wish={{ template: template.id }}
              {...{ starter, locale }}
              label={t.start}
              isPrimary={isFirst && index === 0}
              of={template.title[locale]}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What a stretch asks about, and how hard. */
function wordsOf({ topics: ids, difficulty }: Stretch, topics: TopicNames, locale: Locale): string {
  const names = catalogueMessages[locale];
  const about = ids.length === 0 ? [interviewsMessages[locale].anyTopic] : ids.map((id) => topics[id] ?? id);
  const comma = locale === "zh" ? "、" : ", ";
  const parts = [about.join(comma), difficulty.map((value) => names.difficulty[value]).join(comma)];
  return parts.filter((part) => part !== "").join(" · ");
}
