import { pathAddress, type PathPage } from "@/lib/catalogue/path";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { pathsMessages } from "@/lib/i18n/messages/paths";
import { shapeOf } from "./ways";

type Props = { readonly paths: readonly PathPage[]; readonly locale: Locale };

/** The paths of the home page, a line each. */
export function PathRows({ paths, locale }: Props) {
  return (
    <ul>
      {paths.map((path) => (
        <li key={path.id} className="shelf">
          <h3 className="said">
            <a href={localePath(locale, pathAddress(path.id))}>{path.title[locale]}</a>
          </h3>
          <p className="number">{pathsMessages[locale].count(shapeOf(path).questions)}</p>
          <p className="audience">{path.audience[locale]}</p>
        </li>
      ))}
    </ul>
  );
}
