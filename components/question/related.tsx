import { TopicMark } from "@/components/catalogue/topic-mark";
import { Still } from "@/components/prose/still";
import { Title } from "@/components/prose/title";
import type { QuestionLink } from "@/lib/catalogue/listing";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { questionMessages } from "@/lib/i18n/messages/question";

type Props = {
  readonly links: readonly QuestionLink[];
  readonly still: string | undefined;
  readonly locale: Locale;
};

export function Related({ links, still, locale }: Props) {
  if (links.length === 0) return null;
  return (
    <Still as="section" page={still} name="related" aria-labelledby="related-heading" className="columns related">
      <div className="across section">
        <div className="in-margin label">
          <h2 id="related-heading">{questionMessages[locale].related}</h2>
        </div>
        <ul className="in-text">
          {links.map((link) => (
            <li key={link.id}>
              <TopicMark topic={link.topic} />
              <a
                href={localePath(locale, `/questions/${link.slug}`)}
                lang={LANGUAGE_TAG[link.language]}
                className="said"
              >
                <Title text={link.title} html={link.titleHtml} language={link.language} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Still>
  );
}
