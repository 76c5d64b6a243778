"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { markMessages } from "@/lib/i18n/messages/marks";
import { forgetMarks, readMark, wantMark, watchMarks } from "./marks";

type Props = { readonly questionId: string; readonly locale: Locale };

/** How the learner stands with a question of a list. It comes after the list, into room that is empty until then. */
export function StatusMark({ questionId, locale }: Props) {
  const t = markMessages[locale];
  const mark = useSyncExternalStore(
    watchMarks,
    () => readMark(questionId),
    () => null,
  );
  useEffect(() => wantMark(questionId), [questionId]);
  useEffect(() => {
    const onShow = (event: PageTransitionEvent) => event.persisted && forgetMarks();
    addEventListener("pageshow", onShow);
    return () => removeEventListener("pageshow", onShow);
  }, []);
  return (
    mark && (
      <span className="mark" data-standing={mark}>
        <span className="sr-only">{t.label}: </span>
        {t[mark]}
      </span>
    )
  );
}
