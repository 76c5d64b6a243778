"use client";

import type { ReactNode } from "react";
import { sentenceOf } from "@/components/errors/messages";
import type { Reply } from "@/components/practice/client";
import type { Locale } from "@/lib/i18n/locales";
import { personalMessages } from "@/lib/i18n/messages/personal";

type Props<T> = {
  readonly reply: Reply<T> | null;
  readonly onRetry: () => void;
  readonly locale: Locale;
  readonly children: (value: T) => ReactNode;
};

/** What was asked for, or the place where it will be, or why it is not there. */
export function Answered<T>({ reply, onRetry, locale, children }: Props<T>) {
  const t = personalMessages[locale];
  if (reply === null)
    return (
      <p role="status" className="loading needs-js">
        {t.loading}
      </p>
    );
  if (reply.ok) return children(reply.value);
  return (
    <div role="alert" className="trouble-here">
      <p>{sentenceOf(reply.code, locale)}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t.retry}
      </button>
    </div>
  );
}
