import type { Kind, Tag, TopicId } from "@/lib/catalogue/model";
import type { QuestionId } from "@/lib/core/ids";
import type { Diagnostic } from "../diagnostic";
import type { DocumentReading } from "../dialects/model";
import { findDefinitions } from "../documents/definitions";
import { findTag } from "../documents/place-questions";
import { headingOf } from "../headings";
import { readContentFile } from "../read-content-file";
import { nameQuestions } from "./name-questions";
import { writeQuestion, writeUntranslated, type ConvertedText } from "./write-question";

/** A file to be written; `path` is relative to the content folder. */
export type NewFile = { readonly path: string; readonly text: string };

export type ConvertedQuestion = {
  readonly kind: Kind;
  readonly title: string;
  /** The Chinese file first. */
  readonly files: readonly NewFile[];
  /** What the format requires and the document does not say, in the words of the format. */
  readonly missing: readonly string[];
  /** What else the checks will say of the files. */
  readonly diagnostics: readonly Diagnostic[];
};

export type ConversionPlan = {
  readonly topic: TopicId;
  /** Slugs that are somebody's. */
  readonly taken: ReadonlySet<string>;
  readonly tags: readonly Tag[];
  /** The identity of each question. */
  readonly ids: readonly QuestionId[];
};

/** What nothing in a document says of a question. */
const UNKNOWN = ["difficulty", "reviewed"];

/** Diagnostics that name what is missing: it has been said in words already. */
const SAID = ["missing-title", "empty-section", "self-check-reason", "self-check-unmarked"];

/** A document as files of the canonical format, a question each. `text` is what `reading` was read from. */
export function convertDocument(reading: DocumentReading, text: string, plan: ConversionPlan): ConvertedQuestion[] {
  const { file, language, questions, given } = reading;
  const { topic } = plan;
  const source = { language, lines: text.split("\n"), definitions: findDefinitions(text) };
  const slugs = nameQuestions(
    questions.map(({ title }) => title),
    { file, topic },
    plan.taken,
  );
  const tags = [...new Set(given.tags.flatMap((name) => findTag(name, plan.tags) ?? []))].slice(0, 6);
  return questions.map((question, index) => {
    const { kind, title } = question;
    const id = plan.ids[index] ?? "";
    const written = writeQuestion(question, source);
    const shared = [`id: ${id}`, `kind: ${kind}`, "difficulty:", `tags: [${tags.join(", ")}]`, "reviewed:"];
    const path = `${topic}/${slugs[index] ?? ""}`;
    const chinese = {
      path: `${path}.md`,
      text: withFront(shared, language === "zh" ? written.markdown : writeUntranslated(kind, "zh")),
    };
    const english = { path: `${path}.en.md`, text: withFront([`id: ${id}`], written.markdown) };
    const files = language === "zh" ? [chinese] : [chinese, english];
    const missing = [...UNKNOWN, ...(tags.length === 0 ? ["tags"] : []), ...missingIn(written, language)];
    return { kind, title, files, missing, diagnostics: remaining(files) };
  });
}

const withFront = (lines: readonly string[], body: string) => `---\n${lines.join("\n")}\n---\n${body}`;

const missingIn = ({ empty, lacksKey, lacksReasons }: ConvertedText, language: "zh" | "en"): string[] => [
  ...empty.map((name) => headingOf(name, language)),
  ...(lacksKey ? ["the key"] : []),
  ...(lacksReasons ? ["a reason for each option"] : []),
  ...(language === "en" ? ["the Chinese text"] : []),
];

/** What the checks of one file say besides what is missing. */
function remaining(files: readonly NewFile[]): Diagnostic[] {
  const bytes = new TextEncoder();
  return files.flatMap(({ path, text }) => {
    const front = text.indexOf("\n---\n") + 2;
    const head = text.slice(0, front).split("\n").length;
    const lines = text.split("\n");
    return readContentFile(path, bytes.encode(text)).facts.diagnostics.filter(
      ({ code, line }) => line > head && !SAID.includes(code) && !isComment(code, lines[line - 1] ?? ""),
    );
  });
}

/** Where nothing was answered, a comment holds what its author wrote instead: to be removed with what is missing. */
const isComment = (code: Diagnostic["code"], line: string) => code === "leftover-syntax" && line.startsWith("<!--");
