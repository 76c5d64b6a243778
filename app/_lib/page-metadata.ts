import type { Metadata } from "next";
import { CARD_SIZE } from "@/lib/cards/card";
import { DEFAULT_LOCALE, LANGUAGE_TAG, LOCALES, localePath, type Locale } from "@/lib/i18n/locales";
import { siteMessages } from "@/lib/i18n/messages/site";
import { siteAddress } from "./site";

type Page = {
  readonly locale: Locale;
  /** Address without its language and without a query: every filter of a list is the same page to an index. */
  readonly path: string;
  /** The home page has none of its own. */
  readonly title: string | null;
  readonly description: string;
  /** Set on the page of a question, which has a picture of its own and its Markdown. */
  readonly question?: { readonly slug: string };
};

/** Title, description, the addresses under which the page is known in each language, and how a link to it looks elsewhere. */
export function pageMetadata({ locale, path, title, description, question }: Page) {
  const site = siteMessages[locale];
  const at = (other: Locale, address = path) => siteAddress() + localePath(other, address);
  const languages = Object.fromEntries(LOCALES.map((other) => [LANGUAGE_TAG[other], at(other)]));
  const summary = shorten(description);
  return {
    title: title === null ? site.title : `${title} · ${site.name}`,
    description: summary,
    alternates: {
      canonical: at(locale),
      languages: { ...languages, "x-default": at(DEFAULT_LOCALE) },
      types: {
        "application/atom+xml": at(locale, "/feed.xml"),
        ...(question && { "text/markdown": at(locale, `${path}.md`) }),
      },
    },
    openGraph: {
      type: question ? "article" : "website",
      siteName: site.name,
      title: title ?? site.title,
      description: summary,
      url: at(locale),
      locale: LANGUAGE_TAG[locale].replace("-", "_"),
      images: [
        question
          ? { url: `${siteAddress()}/og/${locale}/${question.slug}.png`, ...CARD_SIZE, alt: title ?? site.title }
          : { url: `${siteAddress()}/icons/icon-512.png`, width: 512, height: 512, alt: site.name },
      ],
    },
    twitter: { card: question ? "summary_large_image" : "summary" },
  } satisfies Metadata;
}

const LONGEST = 160;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
