"use client";

import type { Settings, SettingsChanges } from "@/lib/api/me";
import type { Locale } from "@/lib/i18n/locales";
import { settingsMessages } from "@/lib/i18n/messages/settings";
import { Field, NumberField } from "./field";

const HOURS = 24;
const MOST_NEW = 200;
const MOST_REVIEWS = 2_000;

type Props = {
  readonly settings: Settings;
  readonly locale: Locale;
  readonly onChange: (changes: SettingsChanges) => void;
};

/** When a day begins, and how much it holds. */
export function DailySettings({ settings, locale, onChange }: Props) {
  const t = settingsMessages[locale];
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set([settings.zone, here, ...Intl.supportedValuesOf("timeZone")])].sort();
  return (
    <>
      <NumberField
        label={t.newADay}
        hint={t.newADayHint}
        value={settings.newADay}
        {...{ least: 0, most: MOST_NEW, unit: t.questions, wrong: t.outside(0, MOST_NEW) }}
        onChange={(newADay) => newADay !== null && onChange({ newADay })}
      />
      <NumberField
        label={t.reviewsADay}
        value={settings.reviewsADay}
        {...{ least: 0, most: MOST_REVIEWS, unit: t.questions, wrong: t.outside(0, MOST_REVIEWS) }}
        onChange={(reviewsADay) => reviewsADay !== null && onChange({ reviewsADay })}
      />
      <Field label={t.retention} hint={t.retentionHint(settings.retention)}>
        {(ids) => (
          <span className="with-unit">
            <input
              {...ids}
              type="range"
              min="70"
              max="97"
              value={Math.round(100 * settings.retention)}
              aria-valuetext={`${Math.round(100 * settings.retention)}%`}
              onChange={(event) => onChange({ retention: Number(event.target.value) / 100 })}
            />
            <output className="number">{Math.round(100 * settings.retention)}%</output>
          </span>
        )}
      </Field>
      <Field label={t.dayStart} hint={t.dayStartHint}>
        {(ids) => (
          <select
            {...ids}
            value={settings.dayStart}
            className="field"
            onChange={(event) => onChange({ dayStart: Number(event.target.value) })}
          >
            {Array.from({ length: HOURS }, (_, hour) => (
              <option key={hour} value={hour}>
                {t.hour(hour)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t.zone} hint={t.zoneHint}>
        {(ids) => (
          <select
            {...ids}
            value={settings.zone}
            className="field"
            onChange={(event) => onChange({ zone: event.target.value })}
          >
            {zones.map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
        )}
      </Field>
      {settings.zone !== here && (
        <button type="button" className="button" onClick={() => onChange({ zone: here })}>
          {t.zoneHere(here)}
        </button>
      )}
    </>
  );
}
