import { describe, expect, test } from "vitest";
import type { QuestionId } from "@/lib/core/ids";
import { convertDocument, type ConvertedQuestion } from "@/lib/content/convert/convert-document";
import { readDocument } from "@/lib/content/dialects/read-document";
import type { DocumentReading } from "@/lib/content/dialects/model";
import { inspectFile } from "@/lib/content/inspect/inspect-file";
import { seededRandom } from "@/lib/core/random";
import { chanceFrom } from "../document-properties/chance";
import { printBank } from "../document-properties/print-bank";
import { randomBank } from "../document-properties/random-bank";
import { randomStyle } from "../document-properties/style";
import { readFixtures } from "./expectation";

const BANKS = process.env.TEST_LONG === "1" ? 600 : 60;

const fixtures = readFixtures().filter(({ expected }) => expected.questions.length > 0);
const encoder = new TextEncoder();

const idAt = (index: number) => `q-${String(index).padStart(6, "0")}` as QuestionId;

function convert(name: string, text: string): { reading: DocumentReading; converted: readonly ConvertedQuestion[] } {
  const reading = readDocument(`${name}.md`, text);
  const ids = reading.questions.map((_question, index) => idAt(index));
  return { reading, converted: convertDocument(reading, text, { topic: "data", taken: new Set(), tags: [], ids }) };
}

/** What is to be the same before and after. */
const facts = (question: {
  title: string;
  kind: string;
  answered: boolean;
  codeBlocks: number;
  options: number;
  correct: readonly number[];
}) => {
  const { title, kind, answered, codeBlocks, options, correct } = question;
  return { title: title.replace(/\s+/g, " "), kind, answered, codeBlocks, options, correct };
};

/** Letters and digits that readers of a text see, in code and in prose. */
const words = (markdown: string) => markdown.normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? [];

function lostWords(asked: readonly string[], written: string): string[] {
  const counts = new Map<string, number>();
  for (const word of words(written)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return asked.flatMap(words).filter((word) => {
    const left = (counts.get(word) ?? 0) - 1;
    counts.set(word, left);
    return left < 0;
  });
}

/** What a document says of its questions, and what its conversion says of them. */
function factsAround(name: string, text: string) {
  const { reading, converted } = convert(name, text);
  const before = reading.questions.map(({ options, ...question }) => {
    const correct = options.flatMap((option, index) => (option.correct ? [index] : []));
    return facts({ ...question, options: options.length, correct });
  });
  const after = converted.flatMap(({ files }) => {
    const file = files.at(-1);
    const { reading: own } = inspectFile(`content/${file?.path}`, encoder.encode(file?.text), false);
    return own.dialect === "canonical" ? own.questions.map(facts) : [];
  });
  return { before, after };
}

describe("a document that was converted", () => {
  test.each(fixtures)("$name reads as the same questions", ({ name, text }) => {
    const { before, after } = factsAround(name, text);
    expect(after).toEqual(before);
  });

  test(`reads as the same questions in whatever way they were marked, ${BANKS} times`, { timeout: 10 * 60_000 }, () => {
    for (let seed = 1; seed <= BANKS; seed += 1) {
      const chance = chanceFrom(seededRandom(seed));
      const language = chance.pick(["zh", "en"] as const);
      const style = randomStyle(chance, language);
      const { text } = printBank(randomBank(chance, language, style), style);
      const { before, after } = factsAround(`bank-${seed}`, text);
      expect(after, `seed ${seed}: ${JSON.stringify(style)}`).toEqual(before);
    }
  });

  test.each(fixtures)("$name keeps every word of its questions", ({ name, text }) => {
    const { reading, converted } = convert(name, text);
    const lost = reading.questions.flatMap(({ title, promptMarkdown, options, answerMarkdown }, index) => {
      const asked = [title, promptMarkdown, ...options.map(({ markdown }) => markdown), answerMarkdown];
      return lostWords(asked, converted[index]?.files.at(-1)?.text ?? "");
    });
    expect(lost).toEqual([]);
  });

  test.each(fixtures)("$name lacks only what is said to be missing", ({ name, text }) => {
    const { converted } = convert(name, text);
    const left = converted.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === "error"));
    expect(left).toEqual([]);
  });
});
