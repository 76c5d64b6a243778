import type { DocumentOption, DocumentQuestion } from "@/lib/content/dialects/model";

/** A question as a reader of documents finds it; say only what matters to the test. */
export const documentQuestion = (given: Partial<DocumentQuestion> = {}): DocumentQuestion => {
  const title = given.title ?? "为什么要缓存？";
  return {
    ...{ line: 1, endLine: 1, title, titleMarkdown: title, sections: [], number: null, kind: "open", answered: true },
    ...{ promptMarkdown: "", options: [], answerMarkdown: "省得重算。", codeBlocks: 0 },
    answerText: given.answerMarkdown ?? "省得重算。",
    ...given,
  };
};

export const documentOption = (markdown: string, correct: boolean, line = 1): DocumentOption => ({
  ...{ line, endLine: line, markdown, correct },
});
