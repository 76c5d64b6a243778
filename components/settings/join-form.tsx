"use client";

import { useState, useSyncExternalStore } from "react";
import { sentenceOf } from "@/components/errors/messages";
import { CopyField } from "@/components/personal/copy-field";
import { send, type Reply } from "@/components/practice/client";
import { rememberLearner } from "@/components/practice/known-learner";
import type { Joined } from "@/lib/api/me";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { settingsMessages } from "@/lib/i18n/messages/settings";
import { secretIn, watchHash } from "./secret";

type Props = { readonly locale: Locale };

/** Takes the link of another browser, once asked to. */
export function JoinForm({ locale }: Props) {
  const t = settingsMessages[locale];
  const secret = useSyncExternalStore(
    watchHash,
    () => secretIn(location.hash),
    () => null,
  );
  const [reply, setReply] = useState<Reply<Joined> | null>(null);
  const [isAsking, setAsking] = useState(false);
  const join = async () => {
    setAsking(true);
    const answer = await send<Joined>("POST", "/api/me/join", { secret });
    if (answer.ok) rememberLearner(true);
    setReply(answer);
    setAsking(false);
  };
  if (reply?.ok)
    return (
      <div className="join">
        <p role="status" className="said">
          {t.joined}
        </p>
        {reply.value.left && (
          <>
            <p>{t.left}</p>
            <CopyField label={t.link} value={reply.value.left.url} words={t} />
          </>
        )}
        <a href={localePath(locale, "/quiz")} className="button button-primary">
          {t.toQuiz}
        </a>
      </div>
    );
  if (secret === null) return <p className="notice">{t.noSecret}</p>;
  return (
    <div className="join">
      <p>{t.joinLead}</p>
      <button type="button" className="button button-primary" disabled={isAsking} onClick={() => void join()}>
        {t.join}
      </button>
      <p role="alert">{reply && sentenceOf(reply.code, locale)}</p>
    </div>
  );
}
