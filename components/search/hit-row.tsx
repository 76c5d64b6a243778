import { TopicMark } from "@/components/catalogue/topic-mark";
import { StatusMark } from "@/components/keeping/status-mark";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";
import type { SearchHit } from "@/lib/search/fit";
import { Marked } from "./marked";
import { titleMarks } from "./title-marks";

type Props = {
  readonly hit: SearchHit;
  /** What was searched for. */
  readonly q: string;
  readonly topicTitle: string;
  readonly locale: Locale;
};

/** A question that was found, with the place where it says so. */
export function HitRow({ hit, q, topicTitle, locale }: Props) {
  const language = hit.language ?? locale;
  return (
    <li className="row hit">
      <div>
        <h2 lang={LANGUAGE_TAG[language]} className="said">
          <a href={localePath(locale, `/questions/${hit.slug}`)}>
            <Marked text={hit.title} marks={titleMarks(hit.title, q)} />
          </a>
        </h2>
        <p lang={LANGUAGE_TAG[language]} className="snippet">
          <Marked text={hit.snippet} marks={hit.marks} />
        </p>
        <p className="facts">
          <span>
            <TopicMark topic={hit.topic} />
            {topicTitle}
          </span>
          {language !== locale && <span>{catalogueMessages[locale].inLanguage[language]}</span>}
          <StatusMark questionId={hit.id} locale={locale} />
        </p>
      </div>
    </li>
  );
}
