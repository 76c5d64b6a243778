import { foldText } from "@/lib/catalogue/filter-text";
import {
  DIFFICULTIES,
  TOPICS,
  type Difficulty,
  type QuestionText as Text,
  type Section,
  type TopicId,
  type TopicText as TopicPage,
} from "@/lib/catalogue/model";
import type { Publication } from "@/lib/catalogue/publication";
import type {
  FormerSlug,
  Question,
  QuestionCover,
  QuestionRelation,
  QuestionTag,
  QuestionText,
  TopicText,
} from "@/prisma/generated/sqlite/client";

/** Sorts behind every place in a topic's order; the largest integer that both databases hold. */
export const UNLISTED = 2 ** 31 - 1;

/** What is unknown comes last. */
const difficultyRank = (difficulty: Difficulty | null): number =>
  difficulty === null ? DIFFICULTIES.length : DIFFICULTIES.indexOf(difficulty);

export type PutQuestion = Publication["questions"]["put"][number];
export type PutText = Publication["texts"]["put"][number];

export const topicRank = (topic: TopicId): number => TOPICS.indexOf(topic);

export function questionRow(question: PutQuestion): Question {
  const { id, slug, topic, kind, difficulty, reviewed, answered, origin } = question;
  return {
    ...{ id, slug, topic, kind, difficulty, reviewed, answered },
    originPath: origin?.path ?? null,
    originLine: origin?.line ?? null,
    retired: false,
    topicRank: topicRank(topic),
    difficultyRank: difficultyRank(difficulty),
    listed: question.listed ?? UNLISTED,
  };
}

export const tagRows = ({ id, tags }: PutQuestion): QuestionTag[] =>
  [...new Set(tags)].map((tag, place) => ({ questionId: id, tag, place }));

export const coverRows = ({ id, covers }: PutQuestion): QuestionCover[] =>
  covers.map(({ source, number }, place) => ({ questionId: id, source, number, place }));

export const relationRows = ({ id, related }: PutQuestion): QuestionRelation[] =>
  [...new Set(related)].map((relatedId, place) => ({ questionId: id, relatedId, place }));

export const formerSlugRows = ({ id, was }: PutQuestion): FormerSlug[] =>
  [...new Set(was)].map((slug, place) => ({ questionId: id, slug, place }));

export function textRow(text: PutText): QuestionText {
  return {
    questionId: text.questionId,
    locale: text.locale,
    path: text.path,
    titleHtml: text.title.html,
    titleText: text.title.text,
    contextHtml: text.context?.html ?? null,
    contextText: text.context?.text ?? null,
    filterText: filterText(text),
    body: JSON.stringify(text.sections),
    markdown: text.markdown,
  };
}

/** What the text filter of a list looks at, besides tags: the title, and what one would say aloud. */
function filterText({ title, sections }: Text): string {
  return foldText([title.text, ...sections.flatMap(spoken)].join("\n"));
}

function spoken(section: Section): string[] {
  if (section.name === "short-answer") return [section.body.text];
  if (section.name === "key-points") return section.points.map((point) => point.text);
  return [];
}

export function topicRow(page: TopicPage & { readonly topic: TopicId }): TopicText {
  return {
    topic: page.topic,
    locale: page.locale,
    path: page.path,
    title: page.title,
    summaryHtml: page.summary.html,
    summaryText: page.summary.text,
    introductionHtml: page.introduction?.html ?? null,
    introductionText: page.introduction?.text ?? null,
  };
}
