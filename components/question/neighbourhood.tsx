import { listPath } from "@/lib/catalogue/list-address";
import type { Neighbours, QuestionLink, QuestionPage } from "@/lib/catalogue/listing";
import type { Locale } from "@/lib/i18n/locales";
import { questionMessages } from "@/lib/i18n/messages/question";
import { NeighbourLinks } from "./neighbour-links";
import { Related } from "./related";

type Props = {
  readonly page: QuestionPage;
  readonly still?: string | undefined;
  readonly topicTitle: string;
  readonly neighbours: Neighbours | null;
  readonly locale: Locale;
};

// Only what the browser needs travels there.
const brief = (link: QuestionLink | null) => link && { slug: link.slug, title: link.title, language: link.language };

/** Where to go from a question: related ones, and on through the list. */
export function Neighbourhood({ page, still, topicTitle, neighbours, locale }: Props) {
  const t = questionMessages[locale];
  return (
    <aside aria-label={t.onwards}>
      <Related links={page.related} still={still} locale={locale} />
      {neighbours && (
        <div className="columns">
          <NeighbourLinks
            slug={page.meta.slug}
            locale={locale}
            inTopic={{ ...neighbours, previous: brief(neighbours.previous), next: brief(neighbours.next) }}
            topic={{ path: listPath(page.meta.topic), title: topicTitle }}
            words={{ label: t.neighbours, previous: t.previous, next: t.next, list: t.list, place: t.place }}
          />
        </div>
      )}
    </aside>
  );
}
