"use client";

import type { TopicNames } from "@/components/progress/topic-names";
import type { Settings, SettingsChanges } from "@/lib/api/me";
import { TOPICS } from "@/lib/catalogue/model";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { settingsMessages } from "@/lib/i18n/messages/settings";
import { Field, NumberField } from "./field";

const LEAST_MINUTES = 5;
const MOST_MINUTES = 600;

type Props = {
  readonly settings: Settings;
  readonly topics: TopicNames;
  readonly locale: Locale;
  readonly onChange: (changes: SettingsChanges) => void;
};

/** When the interview is, what it covers, and what one can give it. */
export function InterviewSettings({ settings, topics, locale, onChange }: Props) {
  const t = settingsMessages[locale];
  const { interviewOn, interviewTopics, minutesADay } = settings;
  return (
    <>
      <Field label={t.interviewOn} hint={interviewOn === null ? t.noDate : undefined}>
        {(ids) => (
          <span className="with-unit">
            <input
              {...ids}
              type="date"
              value={interviewOn ?? ""}
              className="field"
              onChange={(event) => event.target.value !== "" && onChange({ interviewOn: event.target.value })}
            />
            {interviewOn !== null && (
              <button type="button" className="button button-quiet" onClick={() => onChange({ interviewOn: null })}>
                {t.removeDate}
              </button>
            )}
          </span>
        )}
      </Field>
      <fieldset className="setting">
        <legend>{t.interviewTopics}</legend>
        {TOPICS.filter((topic) => topics[topic] !== undefined).map((topic) => (
          <label key={topic} className="choice">
            <input
              type="checkbox"
              checked={interviewTopics.includes(topic)}
              onChange={(event) =>
                onChange({
                  interviewTopics: TOPICS.filter((one) =>
                    one === topic ? event.target.checked : interviewTopics.includes(one),
                  ),
                })
              }
            />
            {topics[topic]}
          </label>
        ))}
        <p>{t.interviewTopicsHint}</p>
      </fieldset>
      <NumberField
        label={t.minutesADay}
        value={minutesADay}
        optional
        {...{ least: LEAST_MINUTES, most: MOST_MINUTES, unit: t.minutes }}
        wrong={t.outside(LEAST_MINUTES, MOST_MINUTES)}
        onChange={(minutes) => onChange({ minutesADay: minutes })}
      />
      {interviewOn !== null && (
        <a href={localePath(locale, "/progress#plan")} className="button">
          {t.seePlan}
        </a>
      )}
    </>
  );
}
