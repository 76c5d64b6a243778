import "server-only";
import type { Metadata } from "next";
import type { Locale } from "@/lib/i18n/locales";
import { siteMessages } from "@/lib/i18n/messages/site";
import { topicsOf } from "./catalogue";

/** Of a page that holds nothing until someone's browser fills it: no index has any use for it. */
export const personalMetadata = (title: string, description: string, locale: Locale): Metadata => ({
  title: `${title} · ${siteMessages[locale].name}`,
  description,
  robots: { index: false },
});

/** Titles of the topics, by topic. */
export async function topicNamesOf(locale: Locale) {
  const { topics } = await topicsOf(locale);
  return Object.fromEntries(topics.map(({ topic, text }) => [topic, text.title]));
}
