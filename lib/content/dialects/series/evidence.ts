/** What stands below a candidate, down to the next one marked alike or a heading that ends it. */
export type Evidence = {
  /** One past the last unit of its span. */
  readonly end: number;
  /** Options stand there, before any other question-like line. */
  readonly options: boolean;
  /** A label, summary or heading there says that an answer follows. */
  readonly answer: boolean;
  /** Units with words, its own line not counted. */
  readonly body: number;
  /** How far headings around it, or the document's title, say that questions follow, 0 to 1. */
  readonly announced: number;
  readonly frame: boolean;
  /** Its words are those of a heading that frames a document: contents, installation, licence. */
  readonly framing: boolean;
  /** A fence stands there. */
  readonly code: boolean;
  /** What stands there is short and asks: the line above only names what it is about. */
  readonly below: boolean;
  /** The line before the first of them leads up to questions: `Write queries for the following:`. */
  readonly introduced: boolean;
  /** Prose leads up to the list in which it stands. */
  readonly led: boolean;
  /** The heading right above the list in which it stands names questions. */
  readonly called: boolean;
  /** It stands in a part of an examination that is named above it. */
  readonly examined: boolean;
  /** After its question mark its line goes on, and not by asking. */
  readonly inline: boolean;
  /** Its words stand elsewhere too, marked in another way: in a list of questions, or above an answer. */
  readonly echoed: boolean;
  /** A list further above names it. */
  readonly listed: boolean;
  /** It names a title that is answered further below. */
  readonly lists: boolean;
  /** It ends like a sentence that states something. */
  readonly states: boolean;
  /** All that stands there is quoted: its author sets answers apart so. */
  readonly quoted: boolean;
  /** What stands there first is quoted: what is asked in full, or an answer. */
  readonly prompted: boolean;
  /** An answer is folded away there, and named so. */
  readonly folded: boolean;
  /** It ends in a colon and asks nothing: a step, or a point, that goes on below. */
  readonly leads: boolean;
  /** It, or a line right below it, tells its reader to write a program. */
  readonly task: boolean;
  /** A table there is a form to fill in. */
  readonly form: boolean;
};
