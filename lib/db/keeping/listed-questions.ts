import type { ListedQuestion } from "@/lib/api/keeping";
import type { Locale } from "@/lib/i18n/locales";
import { chunks } from "../catalogue/chunks";
import { shownLocales, toSummary } from "../catalogue/from-rows";
import { labelsOf } from "../catalogue/labels";
import type { Transaction } from "../client";

/** The living among these questions, by id, as lists of what a learner keeps show them. */
export async function readListed(
  transaction: Transaction,
  ids: readonly string[],
  locale: Locale,
): Promise<Map<string, ListedQuestion>> {
  const label = labelsOf(await transaction.tag.findMany(), locale);
  const found = new Map<string, ListedQuestion>();
  for (const some of chunks([...new Set(ids)])) {
    const rows = await transaction.question.findMany({
      where: { id: { in: some }, retired: false },
      include: {
        texts: {
          where: { locale: { in: shownLocales(locale) } },
          select: { locale: true, titleHtml: true, titleText: true },
        },
        tags: { select: { tag: true }, orderBy: { place: "asc" } },
      },
    });
    for (const row of rows) {
      const { id, slug, title, language, topic, kind, difficulty, tags } = toSummary(row, locale, label);
      found.set(id, { questionId: id, slug, title, language, topic, kind, difficulty, tags: [...tags] });
    }
  }
  return found;
}
