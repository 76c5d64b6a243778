import type { Locale } from "@/lib/i18n/locales";
import { classify } from "../classify";
import type { PlannedFile } from "../planned-file";
import type { Manuscript } from "./manuscript";

/** One language of one of our own questions. */
export type Page = Manuscript & { readonly path: string; readonly slug: string; readonly locale: Locale };

/** The questions among `files` that were read just now, in the order of their paths. Documents are their authors' own. */
export const gatherPages = (files: readonly PlannedFile[]): readonly Page[] =>
  files.flatMap(({ path, content }) => {
    const place = classify(path);
    if (place.role !== "question" || content?.role !== "question") return [];
    return [{ path, slug: place.slug, locale: place.locale, ...content.manuscript }];
  });
