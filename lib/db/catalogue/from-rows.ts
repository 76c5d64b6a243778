import type { QuestionLink, QuestionPage, QuestionSummary, TagLabel } from "@/lib/catalogue/listing";
import type {
  Difficulty,
  Kind,
  Origin,
  Prose,
  QuestionMeta,
  SafeHtml,
  Section,
  TopicId,
  TopicText,
} from "@/lib/catalogue/model";
import type { QuestionId } from "@/lib/core/ids";
import { invariant } from "@/lib/core/invariant";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { Question, QuestionText as TextRow, TopicText as TopicRow } from "@/prisma/generated/sqlite/client";

// The casts of this file undo those of to-rows.ts: the tables hold nothing that did not come from a Publication.

/** The languages in which a text is shown to a reader of `locale`, the preferred first. */
export const shownLocales = (locale: Locale): Locale[] => [...new Set([locale, ...LOCALES])];

/** The text to show among those there are. */
export function shownText<Row extends { locale: string }>(rows: readonly Row[], locale: Locale): Row | null {
  for (const shown of shownLocales(locale)) {
    const row = rows.find((candidate) => candidate.locale === shown);
    if (row) return row;
  }
  return null;
}

export type Labels = (tag: string) => TagLabel;

const prose = (html: string, text: string): Prose => ({ html: html as SafeHtml, text });

const optionalProse = (html: string | null, text: string | null): Prose | null =>
  html === null ? null : prose(html, text ?? "");

type LinkRow = Pick<Question, "id" | "slug" | "topic"> & {
  texts: readonly Pick<TextRow, "locale" | "titleHtml" | "titleText">[];
};

export function toLink(row: LinkRow, locale: Locale): QuestionLink {
  const text = shownText(row.texts, locale);
  invariant(text, `the living question ${row.id} has a text`);
  return {
    id: row.id as QuestionId,
    slug: row.slug,
    topic: row.topic as TopicId,
    title: text.titleText,
    titleHtml: text.titleHtml as SafeHtml,
    language: text.locale as Locale,
  };
}

type SummaryRow = LinkRow &
  Pick<Question, "kind" | "difficulty" | "reviewed" | "answered" | "originPath" | "originLine"> & {
    tags: readonly { tag: string }[];
  };

const toOrigin = ({ originPath, originLine }: Pick<Question, "originPath" | "originLine">): Origin | null =>
  originPath === null || originLine === null ? null : { path: originPath, line: originLine };

export function toSummary(row: SummaryRow, locale: Locale, label: Labels): QuestionSummary {
  return {
    ...toLink(row, locale),
    kind: row.kind as Kind,
    difficulty: row.difficulty as Difficulty | null,
    reviewed: row.reviewed,
    answered: row.answered,
    origin: toOrigin(row),
    tags: row.tags.map(({ tag }) => label(tag)),
  };
}

export type MetaRow = Question & {
  tags: readonly { tag: string }[];
  covers: readonly { source: string; number: number }[];
  related: readonly { relatedId: string }[];
  formerSlugs: readonly { slug: string }[];
};

export const toMeta = (row: MetaRow): QuestionMeta => ({
  id: row.id as QuestionId,
  slug: row.slug,
  topic: row.topic as TopicId,
  kind: row.kind as Kind,
  difficulty: row.difficulty as Difficulty | null,
  tags: row.tags.map(({ tag }) => tag),
  covers: row.covers.map(({ source, number }) => ({ source, number })),
  related: row.related.map(({ relatedId }) => relatedId as QuestionId),
  was: row.formerSlugs.map(({ slug }) => slug),
  reviewed: row.reviewed,
  answered: row.answered,
  origin: toOrigin(row),
});

export const toText = (row: TextRow): QuestionPage["text"] => ({
  locale: row.locale as Locale,
  path: row.path,
  title: prose(row.titleHtml, row.titleText),
  context: optionalProse(row.contextHtml, row.contextText),
  sections: JSON.parse(row.body) as Section[],
  markdown: row.markdown,
});

export const toTopicText = (row: TopicRow): TopicText => ({
  locale: row.locale as Locale,
  path: row.path,
  title: row.title,
  summary: prose(row.summaryHtml, row.summaryText),
  introduction: optionalProse(row.introductionHtml, row.introductionText),
});
