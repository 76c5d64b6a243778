import type { Tag } from "@/lib/catalogue/model";
import { decodeDocument } from "../decode-document";
import type { Diagnostic } from "../diagnostic";
import type { DocumentQuestion } from "../dialects/model";
import type { DocumentEntry } from "../facts";
import { fingerprint } from "../identity/hash";
import { printDocument } from "../identity/print";
import type { ReadFile } from "../read-content-file";
import { definitionsFor, findDefinitions } from "./definitions";
import { lettersOf } from "./options";
import type { DocumentReaders } from "./readers";
import { toQuestionText, type DocumentSource } from "./to-question-text";

export type DocumentContext = {
  readonly readers: DocumentReaders;
  /** The tags of the bank. */
  readonly tags: readonly Tag[];
};

/**
 * Reads a document of the content folder. Any bytes will do, and nothing that is wrong with it is an error: what can't
 * be read is said. Its questions have no ids yet.
 */
export function readDocumentFile(path: string, bytes: Uint8Array, { readers, tags }: DocumentContext): ReadFile {
  const decoded = decodeDocument(path, bytes);
  if (!decoded.ok) return { facts: { read: null, diagnostics: [decoded.diagnostic] }, content: null };
  const { text, diagnostics: cut } = decoded;
  const reading = readers.readDocument(path, text);
  const { placings, diagnostics: doubts } = readers.placeQuestions(reading, tags);
  const prints = printDocument({ ...reading, file: path }, text).questions;
  const lines = text.split("\n");
  const source: DocumentSource = { path, language: reading.language, lines, definitions: findDefinitions(text) };
  const questions = reading.questions.flatMap((question, index): DocumentEntry[] => {
    const [placing, print] = [placings[index], prints[index]];
    if (!placing || !print) return [];
    const { title, line, kind, answered } = question;
    return [{ id: null, ...{ title, line, kind, answered }, ...placing, key: keyOf(question, source), print }];
  });
  const diagnostics: readonly Diagnostic[] = [...cut, ...reading.diagnostics, ...doubts];
  return {
    facts: { read: { role: "document", language: reading.language, tags: tagsKey(tags), questions }, diagnostics },
    content: {
      role: "document",
      questions: reading.questions,
      textOf: (index) => {
        const question = reading.questions[index];
        return question ? toQuestionText(question, source) : null;
      },
    },
  };
}

/** Names the tags of a bank: with others, a document's questions may get others. */
export const tagsKey = (tags: readonly Tag[]): string => fingerprint(JSON.stringify(tags));

/** Of everything that toQuestionText looks at but the path. */
function keyOf(question: DocumentQuestion, { language, lines, definitions }: DocumentSource): string {
  const { kind, title, titleMarkdown, promptMarkdown, options, answered, answerMarkdown } = question;
  const offered = options.map(({ markdown, correct }) => [markdown, correct]);
  const written = [titleMarkdown, promptMarkdown, ...options.map(({ markdown }) => markdown), answerMarkdown].join(
    "\n",
  );
  return fingerprint(
    JSON.stringify([
      ...[language, kind, title, titleMarkdown, promptMarkdown, offered, answered, answerMarkdown],
      ...[lettersOf(options, lines), definitionsFor(written, definitions)],
    ]),
  );
}
