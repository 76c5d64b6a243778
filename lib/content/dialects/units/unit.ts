/** A run of inline text that looks the same throughout. */
export type Piece = {
  readonly text: string;
  readonly strong: boolean;
  /** It is bold from a line above on. */
  readonly wrapped?: boolean;
  /** Emphasised, but not bold. */
  readonly slanted?: boolean;
  /** Struck out. */
  readonly struck?: boolean;
  readonly coloured: boolean;
  readonly code: boolean;
  readonly image: boolean;
  /** Address of the link it stands in. */
  readonly link: string | null;
};

/** A list item, quotation or `<details>` around a unit. */
export type Container = {
  readonly id: number;
  readonly type: "item" | "quote" | "details";
  /** Of an item: which list, its number as written (null under a bullet), its check box. */
  readonly list: number;
  readonly number: number | null;
  readonly checked: boolean | null;
  /** The sign before it, where it has no number. */
  readonly bullet: string | null;
};

/**
 * What one line of a document is, or several that can't be parted (code, a formula). A paragraph is one unit a line:
 * authors begin questions, options and answers with a line, whatever CommonMark thinks of paragraphs.
 */
export type Unit = {
  /** 1-based, inclusive. */
  readonly line: number;
  endLine: number;
  readonly type: "heading" | "text" | "code" | "row" | "rule" | "definition" | "front-matter" | "tag";
  /** Of a heading, 1 to 6; otherwise 0. */
  readonly depth: number;
  /** The paragraph, heading or table it is part of. */
  readonly block: number;
  readonly pieces: readonly Piece[];
  /** Plain text of the pieces. */
  readonly text: string;
  /** From the outermost. */
  readonly path: readonly Container[];
  /** The innermost item whose first line this is. */
  readonly opens: Container | null;
  /** Inside `<summary>`. */
  readonly summary: boolean;
  /** Attributes that the line below gives it: `{:.warning}`. */
  readonly styled: string | null;
  /** What an HTML element says of the option it holds: `data-correct="true"`. */
  readonly claimed: boolean | null;
  /** What a comment on its line says to whoever reads the source. */
  readonly comment: string | null;
  /** Of a table's row: the plain text of its cells; `header` for the first row. */
  readonly cells: readonly (readonly Piece[])[];
  readonly header: boolean;
  /** Of code: whether a fence marks it, and what its opening line says. */
  readonly fenced: boolean;
  readonly language: string | null;
};

export const plainOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");
