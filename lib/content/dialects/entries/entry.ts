import type { OptionRow } from "../options/row";
import type { Span } from "./span";

/** A question's units by what they are. */
export type Entry = {
  readonly span: Span;
  readonly title: string;
  /** Units of the title, first to last. */
  readonly titleFrom: number;
  readonly titleTo: number;
  /** Where its words begin: below a bare number or label, the next line. */
  readonly titleAt: number;
  readonly options: readonly OptionRow[];
  readonly correct: readonly number[];
  /** Index of the first unit of the answer; `span.end` when there is none. */
  readonly answerFrom: number;
  readonly answered: boolean;
  /** What the line of the question itself says in answer, behind its words. */
  readonly said?: string;
  /** The unit above its options that says which of them is right, and is no part of what it asks. */
  readonly keyAt?: number;
  readonly number: number | null;
  /** Its answer, or its key, in a list further below: first unit, and one past the last. */
  readonly below: { readonly from: number; readonly to: number } | null;
};

export type Context = {
  /** Lists below questions are their options in this document. */
  readonly isQuiz: boolean;
  /** The sign by which its author marks right options; null where there is none. */
  readonly sign: string | null;
  /** Names of labels below answers, not above them. */
  readonly explaining: ReadonlySet<string>;
  /** Where its answer begins, below the rule that parts it from what is demanded. */
  readonly parting: number | null;
  readonly sections: readonly string[];
  /** The part of an examination in which it stands; empty where there is none. */
  readonly part: string;
  /** Its number, or that of the heading that names its topic. */
  readonly number: number | null;
};
