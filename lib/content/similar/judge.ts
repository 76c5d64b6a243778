import { likeness, weight } from "../identity/sketch";
import { titleLikeness, type WeighedTitle } from "./weigh-titles";

/** A question as far as it is compared. Sketches are empty where there is no text. */
export type Compared = {
  readonly title: WeighedTitle;
  /** The title with its width, case and spaces evened out. */
  readonly even: string;
  /** Of its prompt and options. */
  readonly key: string;
  readonly answer: string;
};

/** How alike titles must be, alone or with answers that share something. */
const TITLES = 0.78;
const SOME_TITLE = 0.45;
const SOME_ANSWER = 0.25;
/** A copied answer, under a title that is not altogether another one. */
const ANSWERS = 0.6;
const TRACE_OF_TITLE = 0.3;
/** Below this, prompts and options make two questions of one title. */
const OTHER_KEY = 0.3;
/** Words that are the whole title of more questions than these name none of them: “What does this code print?” */
const COMMON_TITLE = 4;
/** Texts of fewer shingles say too little to be compared. */
const SHORT = 24;

/** How alike two questions are, 0 to 1; 0 when they are different ones. */
export function judge(a: Compared, b: Compared): number {
  const title = a.even === b.even ? 1 : titleLikeness(a.title, b.title);
  const answer = weight(a.answer) < SHORT || weight(b.answer) < SHORT ? 0 : likeness(a.answer, b.answer);
  if (hasOtherKey(a, b, title)) return 0;
  if (answer >= ANSWERS && title >= TRACE_OF_TITLE) return Math.max(title, answer);
  const common = a.title.times > COMMON_TITLE || b.title.times > COMMON_TITLE;
  if (common && answer < SOME_ANSWER) return 0;
  if (title >= TITLES) return title;
  return title >= SOME_TITLE && answer >= SOME_ANSWER ? Math.max(title, answer) : 0;
}

/** Under one title even short prompts tell two questions apart; under two, a prompt may be told in the other's title. */
function hasOtherKey(a: Compared, b: Compared, title: number): boolean {
  if (a.key === "" || b.key === "") return title === 1 && a.key !== b.key;
  return likeness(a.key, b.key) < OTHER_KEY;
}
