import { TOPICS } from "@/lib/catalogue/model";
import { decodeDocument } from "../decode-document";
import { compareDiagnostics, type Diagnostic } from "../diagnostic";
import { readDocument } from "../dialects/read-document";
import type { DocumentReading } from "../dialects/model";
import { statedTopic } from "../documents/place-questions";
import { inferTopics, type InferredTopic } from "../infer/infer-topic";
import { reportTopic } from "../infer/report-topic";
import { readContentFile } from "../read-content-file";
import { inspectCanonical, looksCanonical } from "./inspect-canonical";
import type { FoundQuestion, Reading } from "./reading";

/** How one file is understood. */
export type Inspection = {
  readonly reading: Reading;
  /** Where it is a document: all that was found. */
  readonly document: DocumentReading | null;
  /** Of each of its questions the topic that its words speak of; empty where the document states one. */
  readonly inferred: readonly InferredTopic[];
};

/** How one file is understood, wherever it lies. Any bytes will do: what can't be read is a diagnostic. */
export function inspectFile(file: string, bytes: Uint8Array, withText: boolean): Inspection {
  const decoded = decodeDocument(file, bytes);
  if (!decoded.ok) {
    const reading = {
      file,
      dialect: "none",
      questions: [],
      parts: [],
      diagnostics: [decoded.diagnostic],
      lines: { total: 0, accounted: 0 },
    };
    return { reading, document: null, inferred: [] };
  }
  if (!looksCanonical(decoded.text)) return inspectDocument(file, decoded.text, decoded.diagnostics, withText);
  const { facts } = readContentFile(placeInBank(file), bytes);
  const diagnostics = facts.diagnostics.map((one) => ({ ...one, file }));
  return { reading: inspectCanonical(file, decoded.text, diagnostics, withText), document: null, inferred: [] };
}

function inspectDocument(file: string, text: string, repairs: readonly Diagnostic[], withText: boolean): Inspection {
  const document = readDocument(file, text);
  const { dialect, parts, lines } = document;
  const stated = statedTopic(placeAmongDocuments(file), document.given);
  const inferred = stated === null ? inferTopics(document.questions) : [];
  const questions = document.questions.map((question, index): FoundQuestion => {
    const { title, line, endLine, kind, answered, codeBlocks, options, answerText } = question;
    const correct = options.flatMap((option, at) => (option.correct ? [at] : []));
    const topic = stated ?? inferred[index]?.topic ?? null;
    const found = { title, line, endLine, topic, kind, answered, codeBlocks, options: options.length, correct };
    return withText ? { ...found, answer: answerText } : found;
  });
  const topics = inferred.map((one, index) => reportTopic(file, questions[index]?.line ?? 1, one));
  const diagnostics = [...repairs, ...document.diagnostics, ...topics].sort(compareDiagnostics);
  return { reading: { file, dialect, questions, parts, diagnostics, lines }, document, inferred };
}

/** A file outside the bank is read as if it stood in the first topic. */
function placeInBank(file: string): string {
  const segments = file.split(/[\\/]/);
  const topic = TOPICS.find((one) => one === segments.at(-2)) ?? TOPICS[0];
  return `${topic}/${segments.at(-1) ?? file}`;
}

/** What the folders below `documents/` are called says something of a document; those above it, and others, do not. */
function placeAmongDocuments(file: string): string {
  const segments = file.split(/[\\/]/);
  const root = segments.lastIndexOf("documents");
  return segments.slice(root < 0 ? -1 : root).join("/");
}
