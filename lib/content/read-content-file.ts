import type { QuestionText, Tag, TopicText } from "@/lib/catalogue/model";
import { checkFences } from "./check-fences";
import { classify } from "./classify";
import type { DocumentQuestion } from "./dialects/model";
import { decode } from "./decode";
import type { Manuscript } from "./editorial/manuscript";
import type { FileFacts } from "./facts";
import { checkLeftover } from "./leftover";
import { parseMarkdown } from "./markdown/parse";
import { readGlossary } from "./glossary/read-glossary";
import { collectProblems, START, type Problems } from "./problems";
import { readPath } from "./read-path";
import { readQuestion } from "./read-question";
import { readSources, readTags } from "./read-tables";
import { readTemplate } from "./read-template";
import { readTopic } from "./read-topic";

/** What a file adds to the catalogue. */
export type FileContent =
  | { readonly role: "question"; readonly text: QuestionText; readonly manuscript: Manuscript }
  | { readonly role: "topic"; readonly text: TopicText }
  | { readonly role: "tags"; readonly tags: readonly Tag[] }
  /** Of a document only the questions that changed are made into pages: `textOf` makes one, by its place in the facts. */
  | {
      readonly role: "document";
      /** As they were found; empty as long as an unchanged document has not been read again. */
      readonly questions: readonly DocumentQuestion[];
      readonly textOf: (index: number) => QuestionText | null;
    };

/** `facts.diagnostics` is everything wrong with the file by itself; `content` is null where there is nothing to show. */
export type ReadFile = { readonly facts: FileFacts; readonly content: FileContent | null };

/** Reads one file of the content folder. Any bytes will do: what can't be read is a diagnostic, nothing is thrown. */
export function readContentFile(path: string, bytes: Uint8Array): ReadFile {
  const place = classify(path);
  const misplaced = place.diagnostic ? [place.diagnostic] : [];
  if (place.role === "document" || place.role === "lock" || place.role === "ignored" || place.role === "unknown") {
    return { facts: { read: null, diagnostics: misplaced }, content: null };
  }
  const decoded = decode(path, bytes);
  if (!decoded.ok) return { facts: { read: null, diagnostics: [...misplaced, decoded.diagnostic] }, content: null };

  const problems = collectProblems(path, decoded.text);
  const { read, content } = readText(place, path, decoded.text, problems);
  return { facts: { read, diagnostics: [...misplaced, ...problems.all()] }, content };
}

function readText(
  place: ReturnType<typeof classify>,
  path: string,
  text: string,
  problems: Problems,
): { readonly read: FileFacts["read"]; readonly content: FileContent | null } {
  if (place.role === "tags") {
    const tags = readTags(text, problems);
    return { read: { role: "tags", tags }, content: tags && { role: "tags", tags } };
  }
  if (place.role === "sources") {
    return { read: { role: "sources", sources: readSources(text, problems) }, content: null };
  }
  if (place.role === "template") {
    return { read: { role: "template", ...readTemplate(place.id, text, problems) }, content: null };
  }
  if (place.role === "path") return { read: { role: "path", ...readPath(place.id, text, problems) }, content: null };
  if (place.role !== "question" && place.role !== "topic" && place.role !== "glossary") {
    return { read: null, content: null };
  }
  const root = parseMarkdown(text);
  if (/^---[ \t]*(?:\n|$)/.test(text) && root.children[0]?.type !== "yaml") {
    // What follows cannot be told from it: the parser would see neither lists nor quotations.
    const message = "The front matter that starts here never ends. Close it with a line of three hyphens, ---.";
    problems.report(START, "front-matter-missing", message);
    return { read: null, content: null };
  }
  checkFences(root, text, problems);
  checkLeftover(root, text, problems);
  const file = { root, path, locale: place.locale, source: text };
  if (place.role === "glossary") return { read: readGlossary(file, problems), content: null };
  if (place.role === "topic") {
    const topic = readTopic(file, problems);
    return { read: topic.facts, content: topic.text && { role: "topic", text: topic.text } };
  }
  const { facts, text: questionText, manuscript } = readQuestion(file, problems);
  return { read: facts, content: questionText && { role: "question", text: questionText, manuscript } };
}
