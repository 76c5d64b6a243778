import type { Kind, TopicId } from "@/lib/catalogue/model";
import type { Diagnostic } from "../diagnostic";

/** What a stretch of a document was taken for. Lines are 1-based and inclusive. */
export type Part = {
  readonly line: number;
  readonly endLine: number;
  readonly as: "title" | "prompt" | "option" | "answer" | "code" | "section" | "front-matter" | "aside";
  /** Index of the question it belongs to. */
  readonly question?: number;
  /** Why it belongs to no question. */
  readonly reason?: string;
};

export type FoundQuestion = {
  readonly title: string;
  readonly line: number;
  readonly endLine: number;
  readonly topic: TopicId | null;
  readonly kind: Kind;
  readonly answered: boolean;
  /** Fences in its answer. */
  readonly codeBlocks: number;
  /** Options offered, and the 0-based indices of the right ones. */
  readonly options: number;
  readonly correct: readonly number[];
  /** With `--text`: its answer, byte for byte. */
  readonly answer?: string;
};

/** One document as `bank inspect` reports it. Every non-blank line stands in exactly one part. */
export type Reading = {
  readonly file: string;
  /** `canonical`, a document's way of marking questions, or `none`. */
  readonly dialect: string;
  readonly questions: readonly FoundQuestion[];
  readonly parts: readonly Part[];
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: { readonly total: number; readonly accounted: number };
};
