import type { DocumentReading } from "@/lib/content/dialects/model";
import type { DocumentReaders } from "@/lib/content/documents/readers";
import { documentQuestion } from "./document-question";

/** Reads documents in which every heading of level two is a question and what follows its answer. */
export const plainReaders: DocumentReaders = {
  readDocument: (file, text) => reading(file, text),
  placeQuestions: ({ questions }) => ({
    placings: questions.map(() => ({ topic: "data", tags: ["cost"] })),
    diagnostics: [],
  }),
};

function reading(file: string, text: string): DocumentReading {
  const lines = text.split("\n");
  const starts = lines.flatMap((line, index) => (line.startsWith("## ") ? [index] : []));
  const questions = starts.map((start, index) => {
    const body = lines.slice(start + 1, starts[index + 1]).join("\n").trim(); // prettier-ignore
    const title = lines[start]?.slice("## ".length) ?? "";
    return documentQuestion({ line: start + 1, title, answered: body !== "", answerMarkdown: body });
  });
  return {
    ...{ file, dialect: "headings", candidates: [], title: null, parts: [], diagnostics: [] },
    language: /\p{Script=Han}/u.test(text) ? "zh" : "en",
    given: { topic: null, tags: [] },
    questions,
    lines: { total: lines.length, accounted: lines.length },
  };
}
