import type { Kind, SectionName, TopicId } from "@/lib/catalogue/model";
import type { QuestionId } from "@/lib/core/ids";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { headingOf, SECTION_RULES } from "./headings";
import { PROMPTS, TITLES } from "./new-question-prompts";

export type NewQuestion = {
  readonly topic: TopicId;
  readonly slug: string;
  readonly kind: Kind;
  readonly id: QuestionId;
  /** `YYYY-MM-DD` */
  readonly today: string;
};

/**
 * The two files of a question to be written, paths relative to the content folder. They have every section that the
 * kind requires, each with a word on what belongs there; the checks ask for tags, so that it isn't published by mistake.
 */
export function newQuestion(question: NewQuestion): readonly { readonly path: string; readonly text: string }[] {
  const { topic, slug } = question;
  return LOCALES.map((locale) => ({
    path: `${topic}/${slug}${locale === "zh" ? "" : `.${locale}`}.md`,
    text: textOf(question, locale),
  }));
}

function textOf({ id, kind, today }: NewQuestion, locale: Locale): string {
  const shared = [`kind: ${kind}`, "difficulty: medium", "tags: []", `reviewed: ${today}`];
  const front = ["---", `id: ${id}`, ...(locale === "zh" ? shared : []), "---"].join("\n");
  const sections = SECTION_RULES.filter((rule) => rule.need[kind] === "required").map(({ name }) =>
    section(name, locale),
  );
  return `${front}\n# ${TITLES[locale]}\n\n${sections.join("\n\n")}\n`;
}

const section = (name: SectionName, locale: Locale) => `## ${headingOf(name, locale)}\n\n${PROMPTS[name][locale]}`;
