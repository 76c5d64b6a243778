"use client";

import { useState } from "react";
import { TopicMark } from "@/components/catalogue/topic-mark";
import type { Bank } from "@/components/quiz/choose";
import { ChoiceGroup } from "@/components/quiz/choice-group";
import { Segmented } from "@/components/ui/segmented";
import type { InterviewConfig } from "@/lib/api/interviews";
import type { Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";
import { interviewsMessages } from "@/lib/i18n/messages/interviews";
import { Preview } from "./preview";
import { StartButton } from "./start-button";
import type { Starter } from "./use-start";

const TAGS_IN_SIGHT = 6;
const QUESTIONS = [1, 3, 5, 8, 10, 15];
const MINUTES = [15, 30, 45, 60, 90];
const MINUTES_EACH = [3, 5, 8, 12];
const PAUSES = [0, 5, 10];

const FIRST: InterviewConfig = {
  ...{ topics: [], tags: [], kinds: [], difficulty: [], curve: "rising", questions: 5, minutes: 45 },
  ...{ pauseMinutes: 5, forwardOnly: false },
};

type Props = { readonly bank: Bank; readonly starter: Starter; readonly locale: Locale };

/** An interview of one's own choice, and what it would be like. */
export function OwnInterview({ bank: { topics, facets }, starter, locale }: Props) {
  const t = interviewsMessages[locale];
  const names = catalogueMessages[locale];
  const [config, setConfig] = useState(FIRST);
  const change = (some: Partial<InterviewConfig>) => setConfig((before) => ({ ...before, ...some }));
  const number = <K extends "questions" | "minutes" | "pauseMinutes">(
    key: K,
    legend: string,
    values: readonly number[],
    label: (n: number) => string,
  ) => (
    <div className="filter-group">
      <p className="legend" aria-hidden="true">
        {legend}
      </p>
      <Segmented
        name={key}
        legend={legend}
        options={values.map((value) => ({ value: String(value), label: label(value) }))}
        value={String(config[key])}
        onChoose={(value) => change({ [key]: Number(value) })}
      />
    </div>
  );
  return (
    <>
      <div className="choose interview-choose">
        <ChoiceGroup
          legend={t.topics}
          choices={topics.map(({ id, name, total }) => ({
            ...{ value: id, count: total },
            label: (
              <span className="topic-name">
                <TopicMark topic={id} /> {name}
              </span>
            ),
          }))}
          chosen={config.topics}
          onChoose={(chosen) => change({ topics: chosen })}
        />
        <ChoiceGroup
          legend={t.difficulty}
          choices={facets.difficulty.map((one) => ({ ...one, label: names.difficulty[one.value] }))}
          chosen={config.difficulty}
          onChoose={(difficulty) => change({ difficulty })}
        />
        <ChoiceGroup
          legend={t.kinds}
          choices={facets.kind.map((one) => ({ ...one, label: names.kind[one.value] }))}
          chosen={config.kinds}
          onChoose={(kinds) => change({ kinds })}
        />
        <div className="wide numbers">
          {number("questions", t.questions, QUESTIONS, String)}
          {number("minutes", t.minutes, MINUTES, String)}
          <div className="filter-group">
            <p className="legend" aria-hidden="true">
              {t.perQuestion}
            </p>
            <Segmented
              name="each"
              legend={t.perQuestion}
              options={[
                { value: "", label: t.byDifficulty },
                ...MINUTES_EACH.map((n) => ({ value: String(n), label: String(n) })),
              ]}
              value={config.minutesPerQuestion === undefined ? "" : String(config.minutesPerQuestion)}
              onChoose={(value) => change({ minutesPerQuestion: value === "" ? undefined : Number(value) })}
            />
          </div>
          <div className="filter-group">
            <p className="legend" aria-hidden="true">
              {t.curve}
            </p>
            <Segmented
              name="curve"
              legend={t.curve}
              options={[
                { value: "rising", label: t.rising },
                { value: "mixed", label: t.mixed },
              ]}
              value={config.curve}
              onChoose={(curve) => change({ curve })}
            />
          </div>
          {number("pauseMinutes", t.pause, PAUSES, (n) => (n === 0 ? t.noPause : String(n)))}
        </div>
        <ChoiceGroup
          legend={t.rulesOfPlay}
          choices={[
            {
              value: "forwardOnly",
              label: (
                <>
                  {t.forwardOnly} <small>{t.forwardOnlyHint}</small>
                </>
              ),
            },
          ]}
          chosen={config.forwardOnly ? ["forwardOnly"] : []}
          onChoose={(chosen) => change({ forwardOnly: chosen.length > 0 })}
        />
        <ChoiceGroup
          legend={t.tags}
          hint={t.tagsHint}
          choices={facets.tags.map(({ id, label, count }) => ({ value: id, label, count }))}
          chosen={config.tags}
          onChoose={(tags) => change({ tags })}
          isWide
          fold={{ after: TAGS_IN_SIGHT, label: t.moreTags }}
        />
      </div>
      <Preview config={config} topics={topics} locale={locale} />
      <div className="run-ways">
        <StartButton wish={{ config }} {...{ starter, locale }} label={t.start} />
      </div>
    </>
  );
}
