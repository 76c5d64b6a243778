import { momentOf } from "@/components/ui/day-words";
import type { Draft } from "@/lib/api/interview-report";
import type { Locale } from "@/lib/i18n/locales";
import { reportItemMessages } from "@/lib/i18n/messages/report-items";

type Props = { readonly drafts: readonly Draft[] | null; readonly locale: Locale };

/** Every other text that was given to a question. Nothing where there was only one. */
export function DraftList({ drafts, locale }: Props) {
  const t = reportItemMessages[locale];
  if (drafts === null || drafts.length === 0) return null;
  return (
    <details className="fold no-print">
      <summary>
        {t.drafts} <span className="number">{drafts.length}</span>
      </summary>
      <p className="part-note">{t.draftsHint}</p>
      <ol className="drafts">
        {drafts.map(({ at, kind, text, choice }, index) => (
          <li key={index}>
            <p className="overline">
              {t.draftKinds[kind]} · <time dateTime={at}>{momentOf(at, locale)}</time>
            </p>
            {text !== "" && <p className="as-written">{text}</p>}
            {choice !== null && (
              <p className="as-written">
                {[choice]
                  .flat()
                  .map((place) => letter(place))
                  .join(" ")}
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

const letter = (place: number): string => String.fromCodePoint(65 + place);
