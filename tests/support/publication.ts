import type { Prose, QuestionMeta, SafeHtml, Section, TopicId } from "@/lib/catalogue/model";
import type { Publication } from "@/lib/catalogue/publication";
import type { QuestionId } from "@/lib/core/ids";
import { LOCALES, type Locale } from "@/lib/i18n/locales";

type PutQuestion = Publication["questions"]["put"][number];
type PutText = Publication["texts"]["put"][number];

export const id = (tail: string) => `q-${tail}` as QuestionId;

export const prose = (text: string): Prose => ({ html: `<p>${text}</p>` as SafeHtml, text });

/** A question's front matter, complete; say only what matters to the test. */
export const question = (tail: string, given: Partial<PutQuestion> = {}): PutQuestion => ({
  id: id(tail),
  slug: `slug-${tail}`,
  topic: "platform",
  kind: "open",
  difficulty: "medium",
  tags: ["latency"],
  covers: [],
  related: [],
  was: [],
  reviewed: "2026-11-21",
  answered: true,
  origin: null,
  listed: null,
  ...given,
});

export const text = (tail: string, locale: Locale, title: string, points: readonly string[] = []): PutText => ({
  questionId: id(tail),
  locale,
  path: `platform/slug-${tail}${locale === "en" ? ".en" : ""}.md`,
  title: prose(title),
  context: null,
  sections: sectionsOf(title, points),
  markdown: `# ${title}\n`,
});

const sectionsOf = (title: string, points: readonly string[]): Section[] => [
  { name: "short-answer", body: prose(`short answer of ${title}`), headings: [] },
  { name: "key-points", points: points.map(prose) },
  { name: "answer", body: prose(`hidden depth of ${title}`), headings: [{ depth: 3, id: "why", text: "Why" }] },
];

/** Both languages of each question, titled by its id. */
export const textsOf = (questions: readonly Pick<QuestionMeta, "id">[]): PutText[] =>
  questions.flatMap((one) => LOCALES.map((locale) => text(one.id.slice(2), locale, `${locale} ${one.id}`)));

export const topicText = (topic: TopicId, locale: Locale) => ({
  topic,
  locale,
  path: `${topic}/_topic${locale === "en" ? ".en" : ""}.md`,
  title: `${topic} ${locale}`,
  summary: prose(`summary of ${topic}`),
  introduction: null,
});

type Changes = {
  readonly put?: readonly PutQuestion[];
  readonly moved?: Publication["questions"]["moved"];
  readonly retire?: readonly QuestionId[];
  readonly texts?: readonly PutText[];
} & Partial<Omit<Publication, "questions" | "texts">> & { readonly removeTexts?: Publication["texts"]["remove"] };

/** A publication of these questions with both their texts, and of nothing else unless said. */
export function publication({
  put = [],
  moved = [],
  retire = [],
  texts = textsOf(put),
  removeTexts = [],
  ...rest
}: Changes): Publication {
  return {
    pipeline: "pipeline",
    digest: "digest",
    files: { put: [], remove: [] },
    questions: { put, moved, retire },
    texts: { put: texts, remove: removeTexts },
    topics: { put: [], remove: [] },
    tags: null,
    templates: null,
    learningPaths: null,
    glossary: null,
    ...rest,
  };
}
