import { TopicMark } from "@/components/catalogue/topic-mark";
import { Html } from "@/components/prose/html";
import { listPath } from "@/lib/catalogue/list-address";
import type { TopicOverview } from "@/lib/catalogue/listing";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";

type Props = { readonly topics: readonly TopicOverview[]; readonly locale: Locale };

/** The shelves of the bank, each with what stands on it. */
export function TopicRows({ topics, locale }: Props) {
  const t = catalogueMessages[locale];
  return (
    <ul>
      {topics.map(({ topic, text, total }) => (
        <li key={topic} className="shelf">
          <h3 lang={LANGUAGE_TAG[text.locale]} className="said">
            <TopicMark topic={topic} />
            <a href={localePath(locale, listPath(topic))}>{text.title}</a>
          </h3>
          <p className="number">{t.questions(total)}</p>
          <Html html={text.summary.html} className="prose" />
        </li>
      ))}
    </ul>
  );
}
