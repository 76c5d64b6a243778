import type { BankQuestion } from "./bank";
import { printBlocks } from "./print-blocks";
import type { Sheet } from "./sheet";
import type { Style } from "./style";
import type { Language } from "./words";

const LETTERS = "ABCDEFGH";
const TEXTS = {
  zh: { answer: "答案", see: "查看答案", explain: "解析：", option: "选项", content: "内容", join: "、" },
  en: {
    answer: "Answer",
    see: "Show the answer",
    explain: "Explanation: ",
    option: "Option",
    content: "Text",
    join: ", ",
  },
} as const;

export const keyOf = ({ correct }: BankQuestion, language: Language) =>
  correct.map((index) => LETTERS[index] ?? "").join(language === "zh" ? "" : TEXTS.en.join);

/** What stands between a question's title and the next question. */
export function printBody(sheet: Sheet, question: BankQuestion, index: number, style: Style, language: Language): void {
  printBlocks(sheet, question.prompt, "prompt", index, style.depth + 1);
  if (question.options.length > 0) printOptions(sheet, question, index, style, language);
  const keyed = style.key === "label" && question.correct.length > 0;
  if (keyed) printAnswer(sheet, question, index, style, language, keyOf(question, language));
  else if (question.options.length === 0) printAnswer(sheet, question, index, style, language, null);
}

function printOptions(sheet: Sheet, question: BankQuestion, index: number, style: Style, language: Language) {
  const separator = style.letter === "、" || style.letter === "）" ? style.letter : `${style.letter} `;
  const option = (at: number) => {
    const text = `${LETTERS[at]}${separator}${question.options[at]}`;
    if (!question.correct.includes(at)) return text;
    if (style.key === "bold") return `**${text}**`;
    return style.key === "colour" ? `<font color="red">${text}</font>` : text;
  };
  const all = question.options.map((_option, at) => at);
  sheet.gap();
  switch (style.options) {
    case "task":
      return sheet.add(
        "option",
        index,
        ...all.map((at) => `- [${question.correct.includes(at) ? "x" : " "}] ${question.options[at]}`),
      );
    case "letter-items":
      return sheet.add("option", index, ...all.map((at) => `- ${option(at)}`));
    case "paragraphs":
      return all.forEach((at) => {
        sheet.gap();
        sheet.add("option", index, option(at));
      });
    case "broken":
      return sheet.add("option", index, ...all.map((at) => `${option(at)}${at < all.length - 1 ? "  " : ""}`));
    case "lines":
      return sheet.add("option", index, ...all.map(option));
    case "one-line":
      return sheet.add("option", index, all.map(option).join(language === "zh" ? "　　" : "    "));
    case "table":
      sheet.add("free", index, `| ${TEXTS[language].option} | ${TEXTS[language].content} |`, "| --- | --- |");
      return sheet.add("option", index, ...all.map((at) => `| ${LETTERS[at]} | ${question.options[at]} |`));
  }
}

function printAnswer(
  sheet: Sheet,
  question: BankQuestion,
  index: number,
  style: Style,
  language: Language,
  key: string | null,
) {
  const texts = TEXTS[language];
  const [first, ...more] = question.answer;
  const explained =
    key !== null && first?.type === "paragraph"
      ? [{ ...first, text: `${texts.explain}${first.text}` }, ...more]
      : question.answer;
  const blocks = key === null ? question.answer : [{ type: "paragraph" as const, text: key }, ...explained];
  // A key says what it is; where nothing else does, its own label has to.
  const labelled = key === null || style.answer === "inline" || style.answer === "alone";
  const body = labelled ? blocks : [{ type: "paragraph" as const, text: `${style.answerLabel}${key}` }, ...explained];
  const depth = style.depth + 1;
  if (blocks.length === 0) return printPlaceholder(sheet, question, index, style, language);
  switch (style.answer) {
    case "plain":
      return printBlocks(sheet, body, "answer", index, depth);
    case "quote":
      sheet.gap();
      return printBlocks(sheet.inside("> ", "> "), body, "answer", index, depth);
    case "heading":
      sheet.gap();
      sheet.add("free", index, `${"#".repeat(depth)} ${texts.answer}`);
      return printBlocks(sheet, body, "answer", index, depth + 1);
    case "details":
      sheet.gap();
      sheet.add("free", index, "<details>", `<summary>${texts.see}</summary>`);
      printBlocks(sheet, body, "answer", index, depth);
      sheet.gap();
      return sheet.add("free", index, "</details>");
    case "alone":
      sheet.gap();
      sheet.add("answer", index, label(style).trimEnd());
      return printBlocks(sheet, body, "answer", index, depth);
    case "inline": {
      const [opening, ...rest] = body;
      sheet.gap();
      sheet.add("answer", index, `${label(style)}${opening?.type === "paragraph" ? opening.text : ""}`);
      return printBlocks(sheet, rest, "answer", index, depth);
    }
  }
}

const label = ({ emphasis, answerLabel }: Style) => (emphasis ? `**${answerLabel.trim()}** ` : answerLabel);

function printPlaceholder(
  sheet: Sheet,
  { placeholder }: BankQuestion,
  index: number,
  style: Style,
  language: Language,
) {
  if (placeholder === null) return;
  const lines = {
    plain: [placeholder],
    quote: placeholder === "" ? [] : [`> ${placeholder}`],
    details: [],
    heading: [`${"#".repeat(style.depth + 1)} ${TEXTS[language].answer}`, "", placeholder],
    alone: [label(style).trimEnd(), "", placeholder],
    inline: [`${label(style)}${placeholder}`.trimEnd()],
  }[style.answer];
  if (lines.every((line) => line === "")) return;
  sheet.gap();
  sheet.add("free", index, ...lines);
}
