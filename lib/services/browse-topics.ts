import type { TopicOverview } from "@/lib/catalogue/listing";
import type { CatalogueReader } from "@/lib/catalogue/reader";
import { ok, type Result } from "@/lib/core/result";
import type { Locale } from "@/lib/i18n/locales";

export type TopicsInput = { readonly locale: Locale };
export type Topics = {
  readonly topics: readonly TopicOverview[];
  readonly total: number;
  /** How many of them documents ask; those may lack what ours all have. */
  readonly fromDocuments: number;
};

/** The topics that have any text, in their fixed order, and how many questions the whole bank has. */
export async function browseTopics(
  deps: { readonly catalogue: CatalogueReader },
  { locale }: TopicsInput,
): Promise<Result<Topics, never>> {
  const { catalogue } = deps;
  const [topics, total, fromDocuments] = await Promise.all([
    catalogue.listTopics(locale),
    catalogue.countQuestions(),
    catalogue.countFromDocuments(),
  ]);
  return ok({ topics, total, fromDocuments });
}
