import type { Chance } from "./chance";
import type { Language } from "./words";

/**
 * How a document marks what: one random, consistent combination. These are never printed, because a person could not
 * tell either what was meant:
 * - questions that nothing but their place marks (no number, no label) among points of an answer marked alike: bold
 *   points and ordered lists stay out of answers where the questions are bold lines or numbered lines without labels;
 * - sub-headings of an answer as shallow as the questions;
 * - prompts before answers without a label, unless options part them;
 * - mostly nouns as titles where answers have no label: `## 1. Create the project` is a tutorial's heading;
 * - placeholders without a label in lists and quotes, where they read as any short text;
 * - quotes in answers where questions are quotes, and quotes that do not ask: those quote somebody;
 * - code or prose under a question that is not answered, unless an empty label follows it;
 * - titles that repeat where answers stand elsewhere or a contents list links to them;
 * - keys collected at the end where numbers restart in every section.
 */
export type Style = {
  readonly question: QuestionMark;
  readonly depth: number;
  readonly number: NumberMark;
  readonly restarts: boolean;
  readonly sections: boolean;
  /** Label of questions with its colon, for marks that have one. */
  readonly questionLabel: string;
  readonly answer: AnswerMark;
  readonly answerLabel: string;
  readonly emphasis: boolean;
  readonly options: OptionMark;
  readonly key: KeyMark;
  readonly letter: ")" | "." | "、" | "）" | ":";
  readonly between: "nothing" | "rule" | "back-to-top";
  readonly contents: "none" | "questions" | "sections";
  readonly closing: "paragraph" | "rule" | "heading";
  readonly frontMatter: boolean;
  readonly lineEnd: "\n" | "\r\n";
};

type QuestionMark =
  | "heading" | "setext" | "bold" | "bullet" | "ordered" | "numbered-line" | "label" | "label-alone" | "topic-and-label"
  | "summary" | "quote" | "table" | "listed-heading" | "listed-bold" | "listed-number" | "unanswered-list"; // prettier-ignore
type NumberMark = "none" | "1." | "1、" | "一、" | "（1）" | "Q1:" | "第1题" | "1.1";
type AnswerMark = "plain" | "inline" | "alone" | "quote" | "details" | "heading";
type OptionMark = "task" | "letter-items" | "paragraphs" | "broken" | "lines" | "one-line" | "table";
type KeyMark = "task" | "label" | "bold" | "colour" | "bracket" | "end";

const MARKS: readonly QuestionMark[] = [
  "heading", "heading", "heading", "setext", "bold", "bold", "bullet", "ordered", "numbered-line", "label", "label-alone",
  "topic-and-label", "summary", "quote", "table", "listed-heading", "listed-bold", "listed-number", "unanswered-list",
]; // prettier-ignore

const NUMBERS: Readonly<Record<Language, readonly NumberMark[]>> = {
  zh: ["none", "1.", "1、", "一、", "（1）", "Q1:", "第1题", "1.1"],
  en: ["none", "1.", "Q1:", "1.1"],
};
const QUESTION_LABELS = {
  zh: ["问：", "题目：", "面试题：", "Q：", "提问："],
  en: ["Q: ", "Question: ", "Problem: "],
} as const;
const ANSWER_LABELS = {
  zh: ["答案：", "答：", "参考答案：", "答案解析：", "解析：", "回答："],
  en: ["Answer: ", "A: ", "Solution: ", "Response: "],
} as const;
const KEY_LABELS = { zh: ["答案：", "正确答案：", "参考答案："], en: ["Answer: ", "Correct answer: "] } as const;

export const isListed = ({ question }: Style) => question.startsWith("listed-") || question === "unanswered-list";
export const isLabelled = ({ answer }: Style) =>
  answer === "inline" || answer === "alone" || answer === "heading" || answer === "details";
export const hasChoices = ({ question }: Style) =>
  !["table", "quote", "bullet"].includes(question) && !question.includes("list");
const HEADINGS: readonly QuestionMark[] = ["heading", "setext", "topic-and-label"];
export const isHeading = ({ question }: Style) => HEADINGS.includes(question);

export function randomStyle(chance: Chance, language: Language): Style {
  const question = chance.pick(MARKS);
  const sections = question !== "setext" && question !== "table" && chance.maybe(0.5);
  const number = numberOf(question, sections, chance, language);
  const restarts = sections && number !== "1.1" && !question.startsWith("listed-") && chance.maybe(0.5);
  const choices = hasChoices({ question } as Style);
  const answer = chance.pick<AnswerMark>(ANSWERS[question] ?? ["plain"]);
  const options = chance.pick<OptionMark>([
    "task",
    "letter-items",
    "paragraphs",
    "broken",
    "lines",
    "one-line",
    "table",
  ]);
  const emphasis = question === "topic-and-label" || question === "label-alone" || chance.maybe(0.5);
  const heading = question === "heading" || question === "topic-and-label";
  return {
    question,
    depth: question === "setext" ? 2 : sections ? chance.int(3, 4) : chance.int(2, 4),
    number,
    restarts,
    sections,
    questionLabel: chance.pick(QUESTION_LABELS[language]),
    answer,
    answerLabel: chance.pick(choices ? KEY_LABELS[language] : ANSWER_LABELS[language]),
    emphasis,
    options,
    key: keyOf(options, number !== "none" && number !== "1.1" && !restarts && question !== "summary", chance),
    letter: chance.pick(language === "zh" ? [")", ".", "、", "）", ":"] : [")", ".", ":"]),
    between: heading || question === "bold" ? chance.pick(["nothing", "nothing", "rule", "back-to-top"]) : "nothing",
    contents: question === "heading" ? chance.pick(["none", "none", "questions", "sections"]) : "none",
    closing: chance.pick(
      heading && (sections || number !== "none") ? ["paragraph", "rule", "heading"] : ["paragraph", "rule"],
    ),
    frontMatter: chance.maybe(0.15),
    lineEnd: chance.maybe(0.1) ? "\r\n" : "\n",
  };
}

function numberOf(question: QuestionMark, sections: boolean, chance: Chance, language: Language): NumberMark {
  if (question === "numbered-line" || question === "ordered" || question === "listed-number") return "1.";
  if (question === "heading" || question === "bold" || question === "setext") {
    const numbers = NUMBERS[language].filter((one) => (one === "1.1" ? sections : true));
    return chance.pick(numbers);
  }
  if (question === "label") return chance.pick(["none", "none", "Q1:"]);
  return question === "topic-and-label" ? chance.pick(["none", "1.", "1、"]) : "none";
}

const FREELY: readonly AnswerMark[] = ["plain", "inline", "alone", "quote", "details"];
/** How answers may follow each mark; the others have theirs nested or on their own. */
const ANSWERS: Partial<Record<QuestionMark, readonly AnswerMark[]>> = {
  heading: [...FREELY, "heading"],
  setext: FREELY,
  bold: FREELY,
  bullet: FREELY,
  ordered: FREELY,
  "numbered-line": ["inline", "alone"],
  "topic-and-label": ["inline", "alone"],
  label: ["inline"],
  "label-alone": ["alone"],
};

function keyOf(options: OptionMark, canCollect: boolean, chance: Chance): KeyMark {
  if (options === "task") return "task";
  const marked: KeyMark[] =
    options === "letter-items" || options === "paragraphs" || options === "broken" ? ["bold", "colour"] : [];
  return chance.pick<KeyMark>(["label", "label", "bracket", ...marked, ...(canCollect ? ["end" as const] : [])]);
}
