import type { Locale } from "@/lib/i18n/locales";
import type { Term } from "./glossary";
import type {
  Facets,
  ListQuery,
  Neighbours,
  QuestionAddress,
  QuestionList,
  QuestionPage,
  Sheet,
  TopicOverview,
} from "./listing";
import type { TopicId } from "./model";
import type { PathPage } from "./path";
import type { Template } from "./template";

/**
 * What pages need of a database. Every method reads one state of the catalogue, never half of a publication.
 * A question without a text in the reader's language is shown in the other one, and its `language` (or `text.locale`) says so. Retired questions
 * do not exist here.
 */
export type CatalogueReader = {
  /** In the fixed order; topics without any text are left out. */
  listTopics(locale: Locale): Promise<TopicOverview[]>;
  findTopic(topic: TopicId, locale: Locale): Promise<TopicOverview | null>;
  /** Difficulties and kinds in their fixed order, tags most frequent first. `null` means all topics. */
  readFacets(topic: TopicId | null, locale: Locale): Promise<Facets>;
  /** A page past the end is empty, with the totals of the whole list. */
  listQuestions(query: ListQuery, locale: Locale): Promise<QuestionList>;
  findQuestion(slug: string, locale: Locale): Promise<QuestionPage | null>;
  /** The current slug of an old one; null when nobody had it, or when a living question has it now. */
  findRedirect(slug: string): Promise<string | null>;
  /** The question's place in the list that `query` describes, whatever its page; null when it is not in that list. */
  findNeighbours(slug: string, query: ListQuery, locale: Locale): Promise<Neighbours | null>;
  /** The first `atMost` questions of the list that `query` describes, whatever its page. */
  readSheet(query: ListQuery, locale: Locale, atMost: number): Promise<Sheet>;
  /** Those among the questions with these slugs that there are, in the order of the slugs. */
  readPages(slugs: readonly string[], locale: Locale): Promise<readonly QuestionPage[]>;
  /** Of all questions, sorted by slug as listSlugs is. */
  listAddresses(): Promise<QuestionAddress[]>;
  /** Slugs of all questions, sorted by code unit. */
  listSlugs(): Promise<string[]>;
  /** Ways of interviewing, in the order in which they are offered. */
  listTemplates(): Promise<readonly Template[]>;
  /** Learning paths, in the order in which they are offered; one without any question is left out. */
  listPaths(locale: Locale): Promise<readonly PathPage[]>;
  /** The glossary, sorted by id, by code unit. */
  listTerms(): Promise<readonly Term[]>;
  countQuestions(): Promise<number>;
  /** Those among them that documents ask. */
  countFromDocuments(): Promise<number>;
};
