import { rangesOf, type Expectation, type ExpectedQuestion } from "../documents/expectation";
import type { Bank, BankQuestion, BankSection } from "./bank";
import { keyOf, printBody } from "./print-question";
import { printTitle, titleText } from "./print-title";
import { createSheet, type Sheet } from "./sheet";
import { isListed, type Style } from "./style";

export type PrintedBank = { readonly text: string; readonly expected: Expectation };

const TEXTS = {
  zh: { contents: "目录", answers: "参考答案", keys: "答案汇总", closing: "总结", top: "[回到顶部](#目录)", number: "序号", question: "题目", answer: "答案" },
  en: { contents: "Contents", answers: "Answers", keys: "Answer key", closing: "Summary", top: "[Back to top](#contents)", number: "#", question: "Question", answer: "Answer" },
} as const; // prettier-ignore

type Numbered = {
  readonly question: BankQuestion;
  readonly index: number;
  readonly number: number;
  readonly section: number;
};

/** The bank as one document, and what there is to be read in it. */
export function printBank(bank: Bank, style: Style): PrintedBank {
  const sheet = createSheet();
  const sections = numberQuestions(bank.sections, style);
  printHead(sheet, bank, style);
  if (style.contents !== "none") printContents(sheet, bank, style, sections.flat());
  bank.sections.forEach((section, at) => {
    if (style.sections) {
      sheet.gap();
      sheet.add("aside", null, `${"#".repeat(Math.max(2, style.depth - 1))} ${section.title}`);
      if (section.intro) printAside(sheet, section.intro);
    }
    printSection(sheet, bank, style, sections[at] ?? []);
  });
  if (style.question.startsWith("listed-")) printAnswersBelow(sheet, bank, style, sections.flat());
  if (style.key === "end") printKeys(sheet, bank, style, sections.flat());
  if (bank.closing) printClosing(sheet, bank, style, bank.closing);
  return {
    text: `${sheet.lines.join(style.lineEnd)}${style.lineEnd}`,
    expected: expectationOf(sheet, sections.flat()),
  };
}

function numberQuestions(sections: readonly BankSection[], style: Style): Numbered[][] {
  let index = 0;
  return sections.map(({ questions }, section) => {
    const first = index;
    return questions.map((question): Numbered => {
      const own = {
        question,
        index,
        number: index - (style.restarts || style.number === "1.1" ? first : 0) + 1,
        section: section + 1,
      };
      index += 1;
      return own;
    });
  });
}

function printAside(sheet: Sheet, ...lines: string[]) {
  sheet.gap();
  sheet.add("aside", null, ...lines);
}

function printHead(sheet: Sheet, bank: Bank, style: Style) {
  if (style.frontMatter) sheet.add("aside", null, "---", "topic: data", "tags: [basics]", "---");
  if (style.question === "setext") printAside(sheet, bank.title, "=".repeat(8));
  else printAside(sheet, `# ${bank.title}`);
  for (const text of bank.intro) printAside(sheet, text);
}

function printContents(sheet: Sheet, bank: Bank, style: Style, all: readonly Numbered[]) {
  printAside(sheet, `## ${TEXTS[bank.language].contents}`);
  sheet.gap();
  if (style.contents === "sections") {
    for (const { title } of bank.sections) sheet.add("aside", null, `- [${title}](#${slug(title)})`);
    return;
  }
  for (const one of all) {
    const title = titleText(one.question, one.number, one.section, style, bank.language);
    sheet.add("also", one.index, `- [${title}](#${slug(title)})`);
  }
}

const slug = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

function printSection(sheet: Sheet, bank: Bank, style: Style, questions: readonly Numbered[]) {
  const texts = TEXTS[bank.language];
  sheet.gap();
  if (style.question === "table") {
    sheet.add("aside", null, `| ${texts.number} | ${texts.question} | ${texts.answer} |`, "| --- | --- | --- |");
  }
  for (const one of questions) {
    const { question, index, number, section } = one;
    if (!isListed(style) && style.question !== "table") sheet.gap();
    const inside = printTitle(sheet, question, index, number, section, style, bank.language);
    if (isListed(style) || style.question === "table") continue;
    printBody(inside, question, index, style, bank.language);
    if (style.question === "summary") {
      sheet.gap();
      sheet.add("free", index, "</details>");
    }
    if (style.between === "rule" && one !== questions.at(-1)) printAside(sheet, "---");
    if (style.between === "back-to-top") printAside(sheet, texts.top);
  }
}

function printAnswersBelow(sheet: Sheet, bank: Bank, style: Style, all: readonly Numbered[]) {
  const answered = all.filter(({ question }) => question.answer.length > 0);
  printAside(sheet, `## ${TEXTS[bank.language].answers}`);
  sheet.gap();
  for (const { question, index, number } of answered) {
    if (style.question === "listed-number") {
      const [first] = question.answer;
      sheet.add("answer", index, `${number}. ${first?.type === "paragraph" ? first.text : ""}`);
      continue;
    }
    sheet.gap();
    sheet.add(
      "also",
      index,
      style.question === "listed-bold" ? `**${number}. ${question.title}**` : `### ${question.title}`,
    );
    printBody(sheet, question, index, style, bank.language);
  }
}

function printKeys(sheet: Sheet, bank: Bank, style: Style, all: readonly Numbered[]) {
  const keyed = all.filter(({ question }) => question.correct.length > 0);
  if (keyed.length === 0) return;
  printAside(
    sheet,
    `${"#".repeat(style.sections ? Math.max(2, style.depth - 1) : style.depth)} ${TEXTS[bank.language].keys}`,
  );
  sheet.gap();
  for (const { question, index, number } of keyed)
    sheet.add("answer", index, `${number}. ${keyOf(question, bank.language)}`);
}

function printClosing(sheet: Sheet, bank: Bank, style: Style, closing: string) {
  const depth = style.sections ? Math.max(2, style.depth - 1) : style.depth;
  if (style.closing === "rule") printAside(sheet, "---");
  if (style.closing === "heading") printAside(sheet, `${"#".repeat(depth)} ${TEXTS[bank.language].closing}`);
  printAside(sheet, closing);
}

function expectationOf(sheet: Sheet, all: readonly Numbered[]): Expectation {
  const questions = all.map(({ question, index }): ExpectedQuestion => {
    const [line = 0] = sheet.of(index, "title", "both");
    const own = sheet.of(index, "title", "both", "prompt", "option", "answer");
    const isChoice = question.options.length > 0;
    const answer = sheet.of(index, "answer");
    return {
      title: question.title.replaceAll("`", ""),
      line,
      endLine: Math.max(...own),
      kind: question.kind,
      answered: isChoice ? question.correct.length > 0 : question.answer.length > 0,
      codeBlocks: question.answer.filter(({ type }) => type === "code").length,
      options: question.options.length,
      correct: question.correct,
      alsoLines: sheet.of(index, "also"),
      answer: rangesOf(answer),
    };
  });
  return { questions, free: rangesOf(sheet.free()) };
}
