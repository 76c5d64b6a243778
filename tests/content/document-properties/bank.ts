import type { Kind } from "@/lib/catalogue/model";
import type { Language } from "./words";

/** A block of an answer or a prompt. */
export type Block =
  | { readonly type: "paragraph"; readonly text: string }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly string[] }
  /** Numbered lines in bold, each with a paragraph: they look like questions and are none. */
  | { readonly type: "points"; readonly points: readonly string[]; readonly texts: readonly string[] }
  | { readonly type: "heading"; readonly text: string }
  | { readonly type: "code"; readonly language: string; readonly lines: readonly string[] }
  | { readonly type: "table"; readonly rows: readonly (readonly string[])[] }
  | { readonly type: "quote"; readonly text: string };

export type BankQuestion = {
  /** Inline Markdown: code may stand in it. */
  readonly title: string;
  readonly asks: boolean;
  readonly kind: Kind;
  readonly prompt: readonly Block[];
  readonly options: readonly string[];
  /** 0-based; empty when no key is given. */
  readonly correct: readonly number[];
  /** Empty when it is not answered; for a choice question, the explanation after its key. */
  readonly answer: readonly Block[];
  /** What stands where its answer should. */
  readonly placeholder: string | null;
};

export type BankSection = {
  readonly title: string;
  readonly intro: string | null;
  readonly questions: readonly BankQuestion[];
};

export type Bank = {
  readonly language: Language;
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly BankSection[];
  readonly closing: string | null;
};
