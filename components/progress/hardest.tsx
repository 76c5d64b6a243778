import { Part } from "@/components/personal/part";
import type { ProgressDetails } from "@/lib/api/progress";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { progressMessages } from "@/lib/i18n/messages/progress";

type Props = { readonly hardest: ProgressDetails["hardest"]; readonly locale: Locale };

/** What slips again and again. */
export function Hardest({ hardest, locale }: Props) {
  const t = progressMessages[locale];
  const slipped = hardest.filter(({ lapses }) => lapses > 0);
  return (
    <Part id="hardest" title={t.hardest} note={slipped.length > 0 ? t.hardestNote : t.noHardest}>
      <ol className="recent">
        {slipped.map(({ questionId, slug, title, lapses }) => (
          <li key={questionId} className="row row-kept">
            <h3 className="said">
              <a href={localePath(locale, `/questions/${slug}`)}>{title}</a>
            </h3>
            <p className="facts">{t.lapses(lapses)}</p>
          </li>
        ))}
      </ol>
    </Part>
  );
}
