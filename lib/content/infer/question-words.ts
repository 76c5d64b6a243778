import type { DocumentQuestion } from "../dialects/model";

/** What is read of a question to say what it is about. Plain text or Markdown. */
export type QuestionWords = Pick<DocumentQuestion, "title" | "sections" | "promptMarkdown" | "answerText">;

/** Longer answers are judged by their beginning, in UTF-16 units: of what is said, and of all in which that is looked for. */
const READ = 6000;
const LOOKED_AT = 60_000;

const FENCE = /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\1[`~]*[ \t]*$|(?![\s\S]))/gm;
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s)>\]]+/g;

/** Markdown without its code and addresses, whose words are not the author's. */
export const spoken = (markdown: string): string =>
  markdown.slice(0, LOOKED_AT).replace(FENCE, "\n").slice(0, READ).replace(ADDRESS, " ");
