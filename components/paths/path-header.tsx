import { templateAddress } from "@/components/interviews/template-address";
import { pathAddress, questionsOf, type PathPage } from "@/lib/catalogue/path";
import type { Template } from "@/lib/catalogue/template";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { pathsMessages } from "@/lib/i18n/messages/paths";
import { ContinueHere } from "./continue-here";
import { StandingLine } from "./standing-line";
import { Strip } from "./strip";
import { quizOfPath, shapeOf } from "./ways";

type Props = { readonly path: PathPage; readonly template: Template | null; readonly locale: Locale };

/** What path this is and for whom, how far one is on it, and the way on. */
export function PathHeader({ path, template, locale }: Props) {
  const t = pathsMessages[locale];
  const steps = questionsOf(path).map(({ slug, title, language }) => ({ slug, title, language }));
  const quiz = localePath(locale, quizOfPath(path));
  return (
    <header className="path-header">
      <a href={localePath(locale, pathAddress(null))} className="topic-link">
        {t.title}
      </a>
      <h1 className="page-title">{path.title[locale]}</h1>
      <p className="summary">{path.summary[locale]}</p>
      <p className="audience">
        <span>{t.audience}</span> {path.audience[locale]}
      </p>
      <div className="path-standing">
        <Strip stages={path.stages.map(({ steps: all }) => all.length)} />
        <div className="path-foot">
          <p>{t.shape(shapeOf(path))}</p>
          <StandingLine idle={t.idle} locale={locale} />
        </div>
      </div>
      <div className="path-ways">
        <ContinueHere steps={steps} quiz={quiz} locale={locale} />
        <a href={quiz} className="button">
          {t.practise}
        </a>
        {template && (
          <a href={localePath(locale, templateAddress(template.id))} className="button button-quiet">
            {t.interview(template.title[locale])}
          </a>
        )}
      </div>
    </header>
  );
}
