import type { QuestionPage } from "./listing";
import type { QuestionMeta, QuestionText, Section } from "./model";

/** A question as it is asked and answered in practice, in one language. `locale` is that of the text. */
export type AskedQuestion = Pick<QuestionMeta, "id" | "slug" | "topic" | "kind" | "difficulty"> &
  Pick<QuestionText, "locale" | "title" | "context"> & { readonly sections: readonly Section[] };

/** What practice needs of a question's page, without what only serves the judge of coding problems. */
export function asked({ meta, text }: QuestionPage): AskedQuestion {
  const { id, slug, topic, kind, difficulty } = meta;
  const { locale, title, context } = text;
  const sections = text.sections.flatMap((section): Section[] => {
    if (section.name === "wrong-solutions") return [];
    if (section.name === "tests") return [{ ...section, tests: section.tests.filter(({ hidden }) => !hidden) }];
    return [section];
  });
  return { id, slug, topic, kind, difficulty, locale, title, context, sections };
}
