"use client";

import { useState, type SyntheticEvent } from "react";
import { sentenceOf } from "@/components/errors/messages";
import { newId } from "@/components/practice/new-id";
import { deliver } from "@/components/practice/outbox";
import type { Locale } from "@/lib/i18n/locales";
import { keepingMessages } from "@/lib/i18n/messages/keeping";

const REASONS = ["wrong", "unclear", "outdated", "language", "other"] as const;

type Props = { readonly questionId: string; readonly locale: Locale };

/** Tells the authors what is wrong with a question. Nobody is named. */
export function ReportForm({ questionId, locale }: Props) {
  const t = keepingMessages[locale];
  const [said, setSaid] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);

  const report = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    setSending(true);
    const body = { id: newId(), questionId, locale, reason: given.get("reason"), text: given.get("text") };
    const reply = await deliver<unknown>({ method: "POST", path: "/api/problems", body });
    setSending(false);
    if (reply.ok) form.reset();
    setSaid(reply.ok ? t.reported : reply.code === "kept" ? t.reportKept : sentenceOf(reply.code, locale));
  };

  return (
    <details className="fold report">
      <summary>{t.report}</summary>
      <form onSubmit={(event) => void report(event)}>
        <p>{t.reportHint}</p>
        <fieldset>
          <legend className="sr-only">{t.reason}</legend>
          {REASONS.map((reason) => (
            <label key={reason}>
              <input type="radio" name="reason" value={reason} required />
              {t.reasons[reason]}
            </label>
          ))}
        </fieldset>
        <textarea name="text" rows={3} maxLength={2_000} aria-label={t.reportText} placeholder={t.reportText} />
        <button type="submit" className="button" disabled={isSending}>
          {t.sendReport}
        </button>
        <p role="status">{said}</p>
      </form>
    </details>
  );
}
