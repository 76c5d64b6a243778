import { QUESTION_ID, type QuestionId } from "@/lib/core/ids";
import type { Locale } from "@/lib/i18n/locales";

/** Characters of a title that a slug takes at most. */
const LONGEST = 60;

/**
 * The slug of a question that a document asks: the words of an English title and the id's tail, or the id where the title
 * has no such words. As no two questions share an id, no two share a slug; and whatever becomes of the title, a slug
 * tells whose it is.
 */
export function documentSlug(id: QuestionId, title: string, language: Locale): string {
  const words = language === "en" && !/\p{Script=Han}/u.test(title) ? wordsOf(title) : [];
  return words.length === 0 ? id : `${words.join("-")}-${id.slice("q-".length)}`;
}

/** The question that has or had `slug`, if it is that of a document; anybody's text will do. */
export function idOfDocumentSlug(slug: string): QuestionId | null {
  const id = `q-${slug.slice(slug.lastIndexOf("-") + 1)}`;
  return QUESTION_ID.test(id) ? (id as QuestionId) : null;
}

/** Whole words, as many as there is room for. */
function wordsOf(title: string): string[] {
  const plain = title
    .normalize("NFKD")
    .replace(/['’\p{M}]/gu, "")
    .toLowerCase();
  const kept: string[] = [];
  for (const word of plain.match(/[a-z0-9]+/g) ?? []) {
    if ([...kept, word].join("-").length > LONGEST) break;
    kept.push(word);
  }
  return kept;
}
