import { notFound } from "next/navigation";
import { ListPage } from "@/components/list/list-page";
import type { ListQuery } from "@/lib/catalogue/listing";
import type { Locale } from "@/lib/i18n/locales";
import { listingOf, topicsOf } from "./catalogue";
import "../lists.css";

/** The page of a list, of one topic or of all. */
export async function renderList(query: ListQuery, locale: Locale) {
  const [{ topics, total }, listing] = await Promise.all([topicsOf(locale), listingOf(query, locale)]);
  if (!listing.ok) notFound();
  return <ListPage query={query} locale={locale} topics={topics} total={total} {...listing.value} />;
}
