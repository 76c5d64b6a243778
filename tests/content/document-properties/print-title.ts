import type { BankQuestion } from "./bank";
import { keyOf } from "./print-question";
import type { Sheet } from "./sheet";
import type { Style } from "./style";
import { WORDS, type Language } from "./words";

const ORDINALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const chinese = (number: number): string =>
  number <= 10
    ? (ORDINALS[number - 1] ?? "")
    : `${number >= 20 ? ORDINALS[Math.floor(number / 10) - 1] : ""}十${number % 10 ? ORDINALS[(number % 10) - 1] : ""}`;

function numbering(number: number, section: number, style: Style): string {
  switch (style.number) {
    case "none":
      return "";
    case "1.":
      return `${number}. `;
    case "1、":
      return `${number}、`;
    case "一、":
      return `${chinese(number)}、`;
    case "（1）":
      return `（${number}）`;
    case "Q1:":
      return `Q${number}: `;
    case "第1题":
      return `第${number}题 `;
    case "1.1":
      return `${section}.${number} `;
  }
}

/** A question's title with its number and, where the key stands in it, its key. */
export function titleText(
  question: BankQuestion,
  number: number,
  section: number,
  style: Style,
  language: Language,
): string {
  return `${numbering(number, section, style)}${keyedTitle(question, style, language)}`;
}

function keyedTitle(question: BankQuestion, style: Style, language: Language): string {
  if (question.options.length === 0 || style.key !== "bracket") return question.title;
  const key = keyOf(question, language) || " ";
  return language === "zh" ? `${question.title}（${key}）` : `${question.title} (${key})`;
}

/** Prints the lines that mark a question and gives the sheet on which its body stands. */
export function printTitle(
  sheet: Sheet,
  question: BankQuestion,
  index: number,
  number: number,
  section: number,
  style: Style,
  language: Language,
): Sheet {
  const title = titleText(question, number, section, style, language);
  const label = style.emphasis ? `**${style.questionLabel.trim()}** ` : style.questionLabel;
  const add = (line: string) => sheet.add("title", index, line);
  switch (style.question) {
    case "heading":
      add(`${"#".repeat(style.depth)} ${title}`);
      return sheet;
    case "setext":
      add(title);
      add("-".repeat(12));
      return sheet;
    case "bold":
      add(`**${title}**`);
      return sheet;
    case "numbered-line":
    case "unanswered-list":
    case "listed-number":
      add(style.question === "numbered-line" ? title : `${number}. ${question.title}`);
      return sheet;
    case "listed-heading":
    case "listed-bold":
      add(style.question === "listed-bold" ? `${number}. **${question.title}**` : `${number}. ${question.title}`);
      return sheet;
    case "bullet":
    case "ordered": {
      const mark = style.question === "bullet" ? "- " : `${number}. `;
      const item = sheet.inside(mark, " ".repeat(mark.length));
      item.add("title", index, style.question === "bullet" ? title : title.slice(mark.length));
      return item;
    }
    case "label":
      add(style.number === "Q1:" ? numberedLabel(title, number, style) : `${label}${title}`);
      return sheet;
    case "label-alone":
      sheet.add("also", index, label.trimEnd());
      sheet.gap();
      add(title);
      return sheet;
    case "topic-and-label":
      sheet.add(
        "also",
        index,
        `${"#".repeat(style.depth)} ${numbering(number, section, style)}${topicOf(index, language)}`,
      );
      sheet.gap();
      add(`${label}${keyedTitle(question, style, language)}`);
      return sheet;
    case "summary":
      sheet.add("free", index, "<details>");
      add(`<summary>${title.replace(/`([^`]+)`/g, "<code>$1</code>")}</summary>`);
      return sheet;
    case "quote":
      add(`> ${title}`);
      return sheet;
    case "table":
      sheet.add("both", index, `| ${number} | ${title} | ${tableAnswer(question)} |`);
      return sheet;
  }
}

const topicOf = (index: number, language: Language) => {
  const { points } = WORDS[language];
  return points[index % points.length] ?? "";
};

/** `**Q7:** …` for `Q7: …`. */
const numberedLabel = (title: string, number: number, { emphasis }: Style) =>
  emphasis ? title.replace(`Q${number}:`, `**Q${number}:**`) : title;

function tableAnswer({ answer }: BankQuestion): string {
  const [first] = answer;
  return first?.type === "paragraph" ? first.text : "";
}
