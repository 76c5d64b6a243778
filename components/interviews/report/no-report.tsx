import { localePath, type Locale } from "@/lib/i18n/locales";
import { reportMessages } from "@/lib/i18n/messages/report";

type Props = { readonly id: string; readonly code: string; readonly locale: Locale };

/** Why there is nothing to read, and the way on. */
export function NoReport({ id, code, locale }: Props) {
  const t = reportMessages[locale];
  const isRunning = code === "still-running";
  return (
    <div className="empty">
      <h1 className="said">{isRunning ? t.stillRunning : t.missing}</h1>
      <p>{isRunning ? t.stillRunningHint : t.missingHint}</p>
      <a href={localePath(locale, isRunning ? `/interviews/${id}` : "/interviews")} className="button button-primary">
        {isRunning ? t.goBack : t.toInterviews}
      </a>
    </div>
  );
}
