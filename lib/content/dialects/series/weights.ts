/**
 * What each habit counts, in log odds, for lines marked alike to be questions. Set by hand on documents of many
 * authors; where nothing speaks for it, a line is no question.
 */
export const WEIGHTS = {
  none: -2.4,
  /** They sound like questions; in a longer series that is no accident. */
  asks: 5,
  asksInMany: 6,
  /**
   * Their words are those of questions, or of what else documents say: each of these log odds, less for a `few` lines and
   * `most` for many, and nothing for those that score enough without.
   */
  sounds: { each: 2, few: 2, most: 2, enough: 4 },
  /** Their numbers run on. */
  numbered: 0.8,
  /** Their headings say nothing but a number. */
  untitled: 2,
  /** A label says that a question follows. */
  labelled: 3,
  /** An answer label, or options, stand below. */
  answers: 2.5,
  options: 3,
  /** An answer is folded away below each. */
  folded: 1.5,
  /** A heading around them announces questions, the line above them does, or the name of an examination's part. */
  announced: 1.2,
  introduced: 1.5,
  examined: 2,
  /** Items right below a heading, or a line that leads to them, that names questions: they need not ask. */
  called: 1.5,
  calledBullets: 2,
  /** Counted headings below one that names questions, each with words of its own. */
  calledHeadings: 1.8,
  /** Prose leads up to their list: they are its points. */
  led: -1.8,
  /** Headings below words that announce questions, each right above a quotation. */
  prompted: 2.6,
  /** Numbered lines are answered by code, or all that stands below each is quoted. */
  coded: 0.8,
  quoted: 1.2,
  /** Numbered lines, or those below words that announce questions, tell their reader to write programs. */
  tasks: 2.5,
  /** Each has a table to fill in. */
  forms: 3,
  /** A list further above names them. */
  listed: 4,
  /** Headings name topics, and the short text below each asks. */
  below: 3,
  /** They end like statements, with nothing to choose or to judge. */
  states: -1.4,
  /** Items that end in colons: steps, and points that go on below. */
  leads: -1.4,
  /** The same few words again and again are labels of something else. */
  repeated: -4,
  /** Two or three lines alike may be so by accident; items of a list more than others. */
  few: -0.8,
  fewItems: -1.8,
  /** A long numbered list below words that announce questions, and below no sentence that it goes on. */
  long: 1.2,
  /** Each time headings alike are twice as many as an article has sections. */
  doubledHeadings: 0.35,
  /** Numbers in Chinese part sections more than questions. */
  sections: -1,
  /** How lines are marked: unmarked ones are mostly rhetoric, bold beginnings and bullets mostly points. */
  plain: -1.6,
  fewPlain: -5,
  lead: -1.2,
  bullet: -0.6,
  summary: 1,
  /** Bold bullets below words that announce questions, with something below each: entries that only name what is asked. */
  entries: 2,
  /** A picture in front of them that stands in front of questions. */
  emblem: 1.5,
  /** Unmarked questions among much other prose. */
  sparse: -2.5,
} as const;
