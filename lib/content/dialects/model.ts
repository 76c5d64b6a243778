import type { Kind } from "@/lib/catalogue/model";
import type { Diagnostic } from "../diagnostic";
import type { Part } from "../inspect/reading";

/** A stretch of lines, 1-based and inclusive. */
type Lines = { readonly line: number; readonly endLine: number };

/** One thing to choose from, with its mark (`A.`, `- [x]`) and its words. */
export type DocumentOption = Lines & {
  /** Markdown without the mark. */
  readonly markdown: string;
  readonly correct: boolean;
};

/** A question as its author wrote it. */
export type DocumentQuestion = Lines & {
  /** Plain text of the question, without number, label or markup. */
  readonly title: string;
  /** The same with its inline Markdown, on one line. */
  readonly titleMarkdown: string;
  /** Titles of the sections around it, outermost first, the document's own title not among them. */
  readonly sections: readonly string[];
  /** Its number as written (`3`, `2.1`, `四`), where it has one. */
  readonly number: string | null;
  readonly kind: Kind;
  /** Whether an answer is given; for a choice question, its key. */
  readonly answered: boolean;
  /** What stands between the title and the options or the answer. */
  readonly promptMarkdown: string;
  readonly options: readonly DocumentOption[];
  /** Without the label that opens it (`答案：`), code included; what rendering shows. */
  readonly answerMarkdown: string;
  /** The lines of its answer and code parts, byte for byte: what `--text` prints. */
  readonly answerText: string;
  /** Fences in its answer. */
  readonly codeBlocks: number;
};

/** How well one way of reading explains a document. All from 0 to 1. */
export type DialectScore = {
  readonly dialect: string;
  readonly score: number;
  readonly questions: number;
  /** Why, in words for the author: one short sentence each. */
  readonly reasons: readonly string[];
};

/** One document as it was understood. Every non-blank line stands in exactly one part. */
export type DocumentReading = {
  readonly file: string;
  /** Name of the chosen way of marking questions, or `none`. */
  readonly dialect: string;
  /** The readings that were weighed, best first; the first is the chosen one. Empty when there are no questions. */
  readonly candidates: readonly DialectScore[];
  /** The document's own title, where it has one. */
  readonly title: string | null;
  readonly language: "zh" | "en";
  /** `topic` and `tags` of the front matter, as written, where given. */
  readonly given: { readonly topic: string | null; readonly tags: readonly string[] };
  readonly questions: readonly DocumentQuestion[];
  readonly parts: readonly Part[];
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: { readonly total: number; readonly accounted: number };
};
