import { templateAddress } from "@/components/interviews/template-address";
import type { PathPage } from "@/lib/catalogue/path";
import type { Template } from "@/lib/catalogue/template";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { pathsMessages } from "@/lib/i18n/messages/paths";
import { quizOfPath } from "./ways";

type Props = { readonly path: PathPage; readonly template: Template | null; readonly locale: Locale };

/** What to do with a path that was walked: out of order, and then against the clock. */
export function PathEnd({ path, template, locale }: Props) {
  const t = pathsMessages[locale];
  return (
    <section id="end" aria-labelledby="end-heading" className="across section stage path-end">
      <div className="in-margin label">
        <p>{t.end}</p>
      </div>
      <div className="in-text">
        <h2 id="end-heading">{t.endTitle}</h2>
        <p className="stage-why">{t.endHint}</p>
        <div className="end-ways">
          <a href={localePath(locale, quizOfPath(path))} className="button">
            {t.practise}
          </a>
          {template && (
            <a href={localePath(locale, templateAddress(template.id))} className="button">
              {t.interview(template.title[locale])}
            </a>
          )}
        </div>
      </div>
    </section>
  );
}
