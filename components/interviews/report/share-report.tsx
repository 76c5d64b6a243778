"use client";

import { useState } from "react";
import { sentenceOf } from "@/components/errors/messages";
import { CopyField } from "@/components/personal/copy-field";
import { useReply } from "@/components/personal/use-reply";
import { send } from "@/components/practice/client";
import { momentOf } from "@/components/ui/day-words";
import type { InterviewShare } from "@/lib/api/interview-report";
import type { Locale } from "@/lib/i18n/locales";
import { reportShareMessages } from "@/lib/i18n/messages/report-share";

type Current = { readonly share: InterviewShare | null };
type Props = { readonly id: string; readonly locale: Locale };

const DAYS = [7, 30];

/** The public address of a report: made, shown, taken back. */
export function ShareReport({ id, locale }: Props) {
  const t = reportShareMessages[locale];
  const path = `/api/interviews/${id}/share`;
  const { reply, put } = useReply<Current>(path);
  const [days, setDays] = useState("7");
  const [scratch, setScratch] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const share = reply?.ok ? reply.value.share : null;
  const make = async () => {
    const made = await send<InterviewShare>("POST", path, { scratch, ...(days !== "" && { days: Number(days) }) });
    if (made.ok) put({ share: made.value });
    setSaid(made.ok ? null : sentenceOf(made.code, locale));
  };
  const revoke = async () => {
    const gone = await send<Current>("DELETE", path);
    if (gone.ok) put({ share: null });
    setSaid(gone.ok ? t.revoked : sentenceOf(gone.code, locale));
  };
  return (
    <div className="share-report">
      {share ? (
        <>
          <CopyField label={t.link} value={share.url} words={{ copy: t.copy, copied: t.copied }} />
          {share.until !== null && <p className="part-note">{t.until(momentOf(share.until, locale))}</p>}
          <button type="button" className="button" onClick={() => void revoke()}>
            {t.revoke}
          </button>
        </>
      ) : (
        <>
          <label className="with-unit">
            {t.shareDays}
            <select className="field" value={days} onChange={(event) => setDays(event.target.value)}>
              {DAYS.map((n) => (
                <option key={n} value={n}>
                  {t.days(n)}
                </option>
              ))}
              <option value="">{t.forever}</option>
            </select>
          </label>
          <label className="choice">
            <input type="checkbox" checked={scratch} onChange={(event) => setScratch(event.target.checked)} />
            {t.withScratch}
          </label>
          <button type="button" className="button" onClick={() => void make()}>
            {t.makeLink}
          </button>
        </>
      )}
      <p role="status" className="said-small">
        {said}
      </p>
    </div>
  );
}
