import { documentSlug } from "@/lib/catalogue/document-slug";
import type { QuestionMeta } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import type { DocumentEntry } from "../facts";

type Identified = Pick<DocumentEntry, "id" | "title">;

/** Null as long as nobody can say which question it is. */
export const slugOf = ({ id, title }: Identified, language: Locale): string | null =>
  id && documentSlug(id, title, language);

/** What a document says of a question, and nothing that it does not say; null while nobody can say which one it is. */
export function metaOfEntry(entry: DocumentEntry, path: string, language: Locale): QuestionMeta | null {
  const { id, line, topic, tags, kind, answered } = entry;
  const slug = slugOf(entry, language);
  if (!id || slug === null) return null;
  return {
    ...{ id, slug, topic, kind, tags, answered },
    ...{ difficulty: null, reviewed: null, covers: [], related: [], was: [] },
    origin: { path, line },
  };
}
