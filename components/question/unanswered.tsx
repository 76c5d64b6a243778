import type { Kind } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { questionMessages } from "@/lib/i18n/messages/question";

type Props = { readonly kind: Kind; readonly locale: Locale };

/** Stands in the answer's place where a document asks and does not answer. */
export function Unanswered({ kind, locale }: Props) {
  const t = questionMessages[locale];
  return (
    <section aria-labelledby="unanswered-heading" className="across section unanswered">
      <div className="in-margin label">
        <h2 id="unanswered-heading">{t.unanswered}</h2>
      </div>
      <div className="in-text">
        <p>{kind === "choice" ? t.unmarkedHint : t.unansweredHint}</p>
      </div>
    </section>
  );
}
