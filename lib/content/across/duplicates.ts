import type { QuestionText } from "@/lib/catalogue/model";
import type { Diagnostic } from "../diagnostic";
import type { PlannedFile } from "../planned-file";
import { reportNearDuplicates, type Placed } from "../similar/report-near-duplicates";

/** Questions that ask almost the same, over the whole bank. All of `files` must have been read just now: it compares texts. */
export const checkDuplicates = (files: readonly PlannedFile[]): readonly Diagnostic[] =>
  reportNearDuplicates(files.flatMap(comparablesOf));

function comparablesOf({ path, read: { read }, content }: PlannedFile): Placed[] {
  if (content?.role === "question" && content.text.locale === "zh" && read?.role === "question" && read.id) {
    // Nothing is like a question that nobody has written yet.
    if (content.text.title.text.trim() === "") return [];
    return [{ id: read.id.value, file: path, line: 1, ...wordsOf(content.text) }];
  }
  if (content?.role !== "document") return [];
  return content.questions.map(({ line, title, promptMarkdown, options, answerText }, index) => ({
    ...{ id: `${path}#${index}`, file: path, line, title, answerText },
    keyText: [promptMarkdown, ...options.map(({ markdown }) => markdown)].join("\n"),
  }));
}

/** Of our own questions, what the author of a document would have written. */
function wordsOf({ title, context, sections }: QuestionText) {
  const answers = sections.flatMap((section) =>
    section.name === "short-answer" || section.name === "answer" || section.name === "solution"
      ? [section.body.text]
      : [],
  );
  const problems = sections.flatMap((section) => (section.name === "problem" ? [section.body.text] : []));
  return { title: title.text, keyText: [context?.text ?? "", ...problems].join("\n"), answerText: answers.join("\n") };
}
