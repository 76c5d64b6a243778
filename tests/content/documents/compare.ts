import type { DocumentQuestion, DocumentReading } from "@/lib/content/dialects/model";
import { linesOf } from "@/lib/content/inspect/lines";
import { numbersOf, rangesOf, type ExpectedQuestion, type Expectation } from "./expectation";

/** An expected question and the one that was read at its place. */
type Pair = { readonly expected: ExpectedQuestion; readonly index: number };

/** What differs between a reading and what a person reads, one line each; empty when nothing does. */
export function differences(expectation: Expectation, reading: DocumentReading, text: string): string[] {
  const pairs = expectation.questions.map((expected): Pair => ({ expected, index: findQuestion(expected, reading) }));
  const taken = new Set(pairs.map(({ index }) => index));
  const extra = reading.questions.filter((_question, index) => !taken.has(index));
  const free = new Set(numbersOf(expectation.free));
  const lines = linesOf(text);
  const found = [
    ...pairs.flatMap(({ expected, index }) => {
      const question = reading.questions[index];
      if (!question) return [`missed ${where(expected.line, titleOf(expected))}`];
      const wrong = compareQuestion(expected, question, answerLines(reading, index, lines), free, lines);
      return wrong.map((one) => `${where(expected.line, titleOf(expected))} ${one}`);
    }),
    ...extra.map(({ line, title }) => `extra ${where(line, title)}`),
    ...(isInOrder(pairs) ? [] : ["The questions do not stand in the order of the document."]),
  ];
  return found.length === 0 ? [] : [...found, `read as ${reading.dialect}`];
}

const where = (line: number, title: string) => `${line}: ${title.slice(0, 50)}`;
const titleOf = ({ title }: ExpectedQuestion) => (typeof title === "string" ? title : (title[0] ?? ""));
/** Whether the empty brackets of a key that stood in a title are kept is a matter of taste. */
const plain = (title: string) =>
  title
    .replace(/\s*[（(]\s*[）)]/g, "")
    .replace(/\s+/g, " ")
    .trim();
const isInOrder = (pairs: readonly Pair[]) =>
  pairs.every(({ index }, at) => index < 0 || pairs.slice(0, at).every((before) => before.index < index));

function findQuestion({ line, alsoLines = [] }: ExpectedQuestion, { questions }: DocumentReading): number {
  const exact = questions.findIndex((question) => question.line === line);
  return exact >= 0 ? exact : questions.findIndex((question) => alsoLines.includes(question.line));
}

function answerLines({ parts }: DocumentReading, question: number, lines: readonly string[]): number[] {
  const own = parts.filter((part) => part.question === question && (part.as === "answer" || part.as === "code"));
  return own
    .flatMap(({ line, endLine }) => numbersOf(`${line}-${endLine}`))
    .filter((line) => lines[line - 1]?.trim() !== "");
}

function compareQuestion(
  expected: ExpectedQuestion,
  question: DocumentQuestion,
  answer: readonly number[],
  free: ReadonlySet<number>,
  lines: readonly string[],
): string[] {
  const wrong: string[] = [];
  const same = (name: string, is: unknown, should: unknown) => {
    if (JSON.stringify(is) !== JSON.stringify(should))
      wrong.push(`${name} ${JSON.stringify(is)}, is ${JSON.stringify(should)}`);
  };
  const titles = [expected.title].flat().map(plain);
  if (!titles.includes(plain(question.title))) same("title", question.title, expected.title);
  if (![expected.line, ...(expected.alsoLines ?? [])].includes(question.line))
    same("line", question.line, expected.line);
  const between = [question.endLine, expected.endLine].sort((left, right) => left - right);
  const apart = numbersOf(`${(between[0] ?? 0) + 1}-${between[1] ?? 0}`);
  if (between[0] !== between[1] && !apart.every((line) => free.has(line) || lines[line - 1]?.trim() === "")) {
    same("endLine", question.endLine, expected.endLine);
  }
  same("kind", question.kind, expected.kind);
  same("answered", question.answered, expected.answered);
  same("codeBlocks", question.codeBlocks, expected.codeBlocks);
  same("options", question.options.length, expected.options);
  const correct = question.options.flatMap((option, index) => (option.correct ? [index] : []));
  same("correct", correct, expected.correct);
  const bound = (numbers: readonly number[]) => rangesOf(numbers.filter((line) => !free.has(line)));
  same("answer lines", bound(answer), bound(numbersOf(expected.answer)));
  return wrong;
}

/** What is wrong with the account that a reading gives of a document's lines; empty when nothing is. */
export function unaccounted(reading: DocumentReading, text: string): string[] {
  const lines = linesOf(text);
  const standing = lines.map(() => 0);
  const outside = reading.parts.filter(({ line, endLine }) => line < 1 || endLine > lines.length || endLine < line);
  for (const { line, endLine } of reading.parts) {
    for (let at = Math.max(line, 1); at <= Math.min(endLine, lines.length); at += 1)
      standing[at - 1] = (standing[at - 1] ?? 0) + 1;
  }
  const spoken = lines.flatMap((line, index) => (line.trim() === "" ? [] : [index]));
  const notOnce = spoken.filter((index) => standing[index] !== 1);
  return [
    ...notOnce.map(
      (index) => `line ${index + 1} stands in ${standing[index]} parts: ${JSON.stringify(lines[index]?.slice(0, 60))}`,
    ),
    ...outside.map((part) => `a part lies outside: ${JSON.stringify(part)}`),
    ...reading.parts
      .filter(({ as, question, reason }) => (as === "aside" ? !reason : as === "answer" && question === undefined))
      .map((part) => `a part does not say why: ${JSON.stringify(part)}`),
    ...(reading.lines.total === spoken.length ? [] : [`lines.total ${reading.lines.total}, is ${spoken.length}`]),
    ...(reading.lines.accounted === spoken.length
      ? []
      : [`lines.accounted ${reading.lines.accounted}, is ${spoken.length}`]),
    ...reading.questions.flatMap(({ answerText, line }, index) =>
      answerText === answerFromParts(reading, index, lines)
        ? []
        : [`the answer of ${line} is not the text of its parts`],
    ),
  ];
}

function answerFromParts({ parts }: DocumentReading, question: number, lines: readonly string[]): string {
  const own = parts.filter((part) => part.question === question && (part.as === "answer" || part.as === "code"));
  return own.flatMap(({ line, endLine }) => lines.slice(line - 1, endLine)).join("\n");
}
