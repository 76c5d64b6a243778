import type { Locale } from "@/lib/i18n/locales";
import { LANGUAGE_TAG, localePath } from "@/lib/i18n/locales";
import type { TopicId } from "@/lib/catalogue/model";
import type { QuestionId } from "@/lib/core/ids";
import { escapeXml } from "./xml";

type FeedEntry = {
  readonly id: QuestionId;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly topic: TopicId;
  /** The day of the last review, `YYYY-MM-DD`; of a question in a document nobody knows it. */
  readonly reviewed: string | null;
  readonly language: Locale;
};

type Feed = {
  /** The address of the site, no slash at its end. */
  readonly site: string;
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
};

/** An Atom feed (RFC 4287). Entries are known by tag URIs made of immutable ids, so that a renamed question is not news. */
export function atomFeed({ site, locale, title, subtitle, author, entries }: Feed): string {
  const at = (path: string) => escapeXml(site + localePath(locale, path));
  // RFC 4151 wants a host and a day on which its owner owned it; a year says the first of January.
  const tag = (name: string) => escapeXml(`tag:${new URL(site).hostname},2026:${name}`);
  const entry = (one: FeedEntry) => `<entry xml:lang="${LANGUAGE_TAG[one.language]}">
<id>${tag(`${one.id}/${locale}`)}</id>
<title>${escapeXml(one.title)}</title>
<updated>${instant(one.reviewed)}</updated>
<link rel="alternate" type="text/html" href="${at(`/questions/${one.slug}`)}"/>
<link rel="alternate" type="text/markdown" href="${at(`/questions/${one.slug}.md`)}"/>
<category term="${one.topic}"/>
<summary>${escapeXml(one.summary)}</summary>
</entry>
`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANGUAGE_TAG[locale]}">
<id>${tag(`feed/${locale}`)}</id>
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(subtitle)}</subtitle>
<updated>${instant(entries[0]?.reviewed ?? null)}</updated>
<link rel="self" type="application/atom+xml" href="${at("/feed.xml")}"/>
<link rel="alternate" type="text/html" href="${at("/")}"/>
<icon>${escapeXml(`${site}/icons/icon-192.png`)}</icon>
<author><name>${escapeXml(author)}</name></author>
${entries.map(entry).join("")}</feed>
`;
}

// The format demands a time of every entry.
const instant = (day: string | null): string => `${day ?? "1970-01-01"}T00:00:00Z`;
