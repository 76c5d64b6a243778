"use client";

import { useState } from "react";
import { sentenceOf } from "@/components/errors/messages";
import { CopyField } from "@/components/personal/copy-field";
import { send, type Reply } from "@/components/practice/client";
import { momentOf } from "@/components/ui/day-words";
import type { Link } from "@/lib/api/me";
import type { Locale } from "@/lib/i18n/locales";
import { settingsMessages } from "@/lib/i18n/messages/settings";

type Props = { readonly locale: Locale };

/** A link with which another browser becomes one of the same learner. */
export function OtherBrowser({ locale }: Props) {
  const t = settingsMessages[locale];
  const [reply, setReply] = useState<Reply<Link> | null>(null);
  const make = async () => setReply(await send<Link>("POST", `/api/me/links?locale=${locale}`));
  return (
    <div className="setting">
      <h3>{t.link}</h3>
      <p>{t.linkHint}</p>
      <button type="button" className="button" onClick={() => void make()}>
        {t.makeLink}
      </button>
      <div aria-live="polite">
        {reply?.ok && (
          <>
            <p>{t.linkReady(momentOf(reply.value.expiresAt, locale))}</p>
            <CopyField label={t.link} value={reply.value.url} words={t} />
          </>
        )}
        {reply && !reply.ok && <p>{sentenceOf(reply.code, locale)}</p>}
      </div>
    </div>
  );
}
