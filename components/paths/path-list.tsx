import { pathAddress, questionsOf, type PathPage } from "@/lib/catalogue/path";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { pathsMessages } from "@/lib/i18n/messages/paths";
import { PathStandings } from "./path-standings";
import { StandingLine } from "./standing-line";
import { Strip } from "./strip";
import { shapeOf } from "./ways";

type Props = { readonly paths: readonly PathPage[]; readonly locale: Locale };

/** The paths, each with whom it suits, how long it is, and how far one has come. */
export function PathList({ paths, locale }: Props) {
  const t = pathsMessages[locale];
  return (
    <ul className="path-list">
      {paths.map((path) => (
        <li key={path.id} className="shelf path-item">
          <h2 className="said">
            <a href={localePath(locale, pathAddress(path.id))}>{path.title[locale]}</a>
          </h2>
          <p className="summary">{path.summary[locale]}</p>
          <p className="audience">
            <span>{t.audience}</span> {path.audience[locale]}
          </p>
          <PathStandings ids={questionsOf(path).map(({ id }) => id)}>
            <Strip stages={path.stages.map(({ steps }) => steps.length)} />
            <div className="path-foot">
              <p>{t.shape(shapeOf(path))}</p>
              <StandingLine idle="" locale={locale} />
            </div>
          </PathStandings>
        </li>
      ))}
    </ul>
  );
}
