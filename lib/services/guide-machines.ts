import { wholeList } from "@/lib/catalogue/list-address";
import { PAGE_SIZE, SHEET_SIZE } from "@/lib/catalogue/listing";
import type { TopicId } from "@/lib/catalogue/model";
import type { CatalogueReader } from "@/lib/catalogue/reader";
import { ok, type Result } from "@/lib/core/result";
import { guide, type GuideQuestion } from "@/lib/feeds/guide";
import type { Locale } from "@/lib/i18n/locales";

/** The text of `llms.txt`: the topics, and of each as many questions as its sheet holds. */
export async function guideMachines(
  { catalogue, site }: { readonly catalogue: CatalogueReader; readonly site: string },
  { locale }: { readonly locale: Locale },
): Promise<Result<string, never>> {
  const topics = await catalogue.listTopics(locale);
  const withQuestions = await Promise.all(
    topics.map(async (topic) => ({ ...topic, questions: await firstOf(catalogue, topic.topic, locale) })),
  );
  return ok(guide(site, locale, withQuestions, await catalogue.listPaths(locale)));
}

async function firstOf(catalogue: CatalogueReader, topic: TopicId, locale: Locale): Promise<GuideQuestion[]> {
  const found: GuideQuestion[] = [];
  for (let page = 1; found.length < SHEET_SIZE; page++) {
    const { items } = await catalogue.listQuestions({ ...wholeList(topic), page }, locale);
    found.push(...items);
    if (items.length < PAGE_SIZE) break;
  }
  return found.slice(0, SHEET_SIZE);
}
