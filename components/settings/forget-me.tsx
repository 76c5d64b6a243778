"use client";

import { useEffect, useRef, useState } from "react";
import { sentenceOf } from "@/components/errors/messages";
import { forgetLearner } from "@/components/practice/outbox";
import type { Me } from "@/lib/api/me";
import type { Locale } from "@/lib/i18n/locales";
import { settingsMessages } from "@/lib/i18n/messages/settings";
import { forgetDevice } from "./forget-device";

type Props = { readonly locale: Locale; readonly onForgotten: (me: Me) => void };

/** Deletes everything, in two steps. */
export function ForgetMe({ locale, onForgotten }: Props) {
  const t = settingsMessages[locale];
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsked) keep.current?.focus();
  }, [isAsked]);
  const forget = async () => {
    const reply = await forgetLearner();
    setAsked(false);
    if (!reply.ok) return setTrouble(sentenceOf(reply.code, locale));
    forgetDevice();
    onForgotten(reply.value);
  };
  return (
    <div className="setting">
      <h3>{t.forget}</h3>
      <p>{t.forgetHint}</p>
      {isAsked ? (
        <div role="alertdialog" aria-labelledby="forget-sure" className="sure">
          <p id="forget-sure">{t.forgetSure}</p>
          <button ref={keep} type="button" className="button" onClick={() => setAsked(false)}>
            {t.forgetNot}
          </button>
          <button type="button" className="button button-danger" onClick={() => void forget()}>
            {t.forgetNow}
          </button>
        </div>
      ) : (
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {t.forgetStart}
        </button>
      )}
      <p role="status">{trouble}</p>
    </div>
  );
}
