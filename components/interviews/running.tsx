"use client";

import type { Interviews } from "@/lib/api/interview-report";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { interviewsMessages } from "@/lib/i18n/messages/interviews";

type Props = { readonly interviews: Interviews; readonly locale: Locale };

const MINUTE_MS = 60_000;

/** The way back into an interview whose clock is running, or stands still. */
export function Running({ interviews: { items, serverNow }, locale }: Props) {
  const t = interviewsMessages[locale];
  const open = items.filter(({ state }) => state === "running" || state === "paused");
  return open.map(({ id, title, state, deadlineAt }) => {
    const minutes = Math.max(0, Math.floor((Date.parse(deadlineAt) - Date.parse(serverNow)) / MINUTE_MS));
    return (
      <div key={id} className="quiz-today">
        <p className="said">{state === "paused" ? t.pausedTitle : t.running}</p>
        <p>{t.left(title, minutes)}</p>
        <div className="run-ways">
          <a href={localePath(locale, `/interviews/${id}`)} className="button button-primary">
            {t.goBack}
          </a>
        </div>
      </div>
    );
  });
}
