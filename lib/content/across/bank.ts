import { TOPICS, type Tag, type TopicId } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { classify } from "../classify";
import { diagnose, type Diagnostic, type DiagnosticCode } from "../diagnostic";
import type { DocumentFacts, FileFacts, QuestionFacts, PathFacts, TemplateFacts, TopicFacts } from "../facts";
import type { GlossaryFacts } from "../glossary/entry";
import { START, type Place } from "../problems";

export type QuestionFile = {
  readonly path: string;
  readonly topic: TopicId;
  readonly slug: string;
  readonly locale: Locale;
  readonly facts: QuestionFacts;
};

type TopicFile = {
  readonly path: string;
  readonly topic: TopicId;
  readonly locale: Locale;
  readonly facts: TopicFacts;
};

type DocumentFile = { readonly path: string; readonly facts: DocumentFacts };

type TemplateFile = { readonly path: string; readonly facts: TemplateFacts };

type PathFile = { readonly path: string; readonly facts: PathFacts };
type GlossaryFile = { readonly path: string; readonly facts: GlossaryFacts };

/** The whole content folder, as facts. Files stand in the order of their paths. */
export type Bank = {
  readonly questions: readonly QuestionFile[];
  readonly topics: readonly TopicFile[];
  readonly documents: readonly DocumentFile[];
  readonly templates: readonly TemplateFile[];
  readonly learningPaths: readonly PathFile[];
  /** One for each language that has one. */
  readonly glossaries: readonly GlossaryFile[];
  /** Null when the table is there but could not be read, so that nothing can be said about it; empty when it is missing. */
  readonly tags: readonly Tag[] | null;
  readonly sources: Readonly<Record<string, number>> | null;
  /** Every file, whether or not it could be read. */
  readonly paths: ReadonlySet<string>;
  /** Slugs of the Chinese files of each topic, whether or not these could be read. */
  readonly slugs: ReadonlyMap<TopicId, ReadonlySet<string>>;
};

export function gatherBank(files: readonly { readonly path: string; readonly facts: FileFacts }[]): Bank {
  const questions: QuestionFile[] = [];
  const topics: TopicFile[] = [];
  const documents: DocumentFile[] = [];
  const templates: TemplateFile[] = [];
  const learningPaths: PathFile[] = [];
  const glossaries: GlossaryFile[] = [];
  const slugs = new Map(TOPICS.map((topic) => [topic, new Set<string>()]));
  let tags: Bank["tags"] = [];
  let sources: Bank["sources"] = {};
  for (const { path, facts } of files) {
    const { read } = facts;
    const place = classify(path);
    if (place.role === "question" && place.locale === "zh") slugs.get(place.topic)?.add(place.slug);
    if (place.role === "question" && read?.role === "question") questions.push({ path, ...place, facts: read });
    if (place.role === "topic" && read?.role === "topic") topics.push({ path, ...place, facts: read });
    if (read?.role === "document") documents.push({ path, facts: read });
    if (read?.role === "template") templates.push({ path, facts: read });
    if (read?.role === "path") learningPaths.push({ path, facts: read });
    if (read?.role === "glossary") glossaries.push({ path, facts: read });
    if (place.role === "tags") tags = read?.role === "tags" ? read.tags : null;
    if (place.role === "sources") sources = read?.role === "sources" ? read.sources : null;
  }
  return {
    questions,
    topics,
    documents,
    templates,
    learningPaths,
    glossaries,
    tags,
    sources,
    paths: new Set(files.map((file) => file.path)),
    slugs,
  };
}

export const at = (
  file: { readonly path: string },
  place: Place | null | undefined,
  code: DiagnosticCode,
  message: string,
): Diagnostic => diagnose(file.path, place ?? START, code, message);

export const inChinese = ({ locale }: { readonly locale: Locale }) => locale === "zh";
