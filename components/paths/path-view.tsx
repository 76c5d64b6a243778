import { RememberList } from "@/components/list/remember-list";
import { PrintButton } from "@/components/sheet/print-button";
import { TakeAway } from "@/components/sheet/take-away";
import type { TopicId } from "@/lib/catalogue/model";
import { pathAddress, questionsOf, type PathPage } from "@/lib/catalogue/path";
import type { Template } from "@/lib/catalogue/template";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { pathsMessages } from "@/lib/i18n/messages/paths";
import { PathEnd } from "./path-end";
import { PathHeader } from "./path-header";
import { PathStandings } from "./path-standings";
import { StageSection, stageId } from "./stage-section";

type Props = {
  readonly path: PathPage;
  /** The interview to take at its end; null where it cannot be taken. */
  readonly template: Template | null;
  readonly topics: Readonly<Partial<Record<TopicId, string>>>;
  /** The address of the site, no slash at its end. */
  readonly site: string;
  readonly locale: Locale;
};

export function PathView({ path, template, topics, site, locale }: Props) {
  const t = pathsMessages[locale];
  const address = pathAddress(path.id);
  const starts = path.stages.map((_, index) =>
    path.stages.slice(0, index).reduce((sum, { steps }) => sum + steps.length, 0),
  );
  return (
    <PathStandings ids={questionsOf(path).map(({ id }) => id)}>
      <div className="columns path">
        <PathHeader path={path} template={template} locale={locale} />
        <nav aria-label={t.stages} className="in-map path-map">
          <ol className="sticks">
            {path.stages.map((stage, index) => (
              <li key={index}>
                <a href={`#${stageId(index + 1)}`}>{stage.title[locale]}</a>
              </li>
            ))}
          </ol>
        </nav>
        {path.stages.map((stage, index) => (
          <StageSection
            key={index}
            stage={stage}
            number={index + 1}
            from={starts[index] ?? 0}
            topics={topics}
            locale={locale}
          />
        ))}
        <PathEnd path={path} template={template} locale={locale} />
        <TakeAway label={t.tools} address={`${site}${localePath(locale, address)}`}>
          <PrintButton label={t.print} />
          <a href={localePath(locale, pathAddress(null))}>{t.all}</a>
        </TakeAway>
      </div>
      <RememberList path={address} search="" topic="" />
    </PathStandings>
  );
}
