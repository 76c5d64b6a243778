"use client";

import { Answered } from "@/components/personal/answered";
import { useReply } from "@/components/personal/use-reply";
import { serverTime } from "@/components/practice/client";
import type { CodeSubmission } from "@/lib/api/coding";
import { LANGUAGE_TAG, type Locale } from "@/lib/i18n/locales";
import { codingMessages } from "@/lib/i18n/messages/coding";

type Props = { readonly questionId: string; readonly locale: Locale; readonly onRestore: (source: string) => void };

/** Programs that were tested before, for who asks for them. */
export function Submissions({ questionId, locale, onRestore }: Props) {
  const t = codingMessages[locale];
  const { reply, reload } = useReply<{ items: readonly CodeSubmission[] }>(`/api/code/${questionId}/submissions`);
  return (
    <div className="submissions">
      <Answered reply={reply} onRetry={reload} locale={locale}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t.noSubmissions}</p>
          ) : (
            <ol>
              {items.map(({ submissionId, at, passed, total, source }) => (
                <li key={submissionId}>
                  <details className="fold">
                    <summary>
                      <time dateTime={at}>{whenWords(at, locale)}</time>
                      <span data-tone={passed === total ? "right" : undefined}>{t.score(passed, total)}</span>
                    </summary>
                    <pre lang={LANGUAGE_TAG.en} tabIndex={0} aria-label={whenWords(at, locale)}>
                      {source}
                    </pre>
                    <button type="button" className="button" onClick={() => onRestore(source)}>
                      {t.restore}
                    </button>
                  </details>
                </li>
              ))}
            </ol>
          )
        }
      </Answered>
    </div>
  );
}

function whenWords(at: string, locale: Locale): string {
  const [then, now] = [new Date(at), serverTime()];
  const isOld = then.getFullYear() !== now.getFullYear();
  const format = new Intl.DateTimeFormat(LANGUAGE_TAG[locale], {
    ...{ month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" },
    ...(isOld && { year: "numeric" }),
  });
  return format.format(then);
}
