import type { Kind, SectionName } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import type { DocumentQuestion } from "../dialects/model";
import { definitionsFor, type Definitions } from "../documents/definitions";
import { lettersOf } from "../documents/options";
import { headingOf, SECTION_RULES } from "../headings";
import { rewrite } from "./rewrite";
import { writeTitle } from "./write-title";

export type ConvertedText = {
  readonly title: string;
  /** What follows the front matter. */
  readonly markdown: string;
  /** Required sections that the document has nothing for: they stand there, empty. */
  readonly empty: readonly SectionName[];
  readonly lacksKey: boolean;
  readonly lacksReasons: boolean;
};

type Document = { readonly language: Locale; readonly lines: readonly string[]; readonly definitions: Definitions };

/** A question of a document in the sections of the format. Nothing is made up: what it does not say stays empty. */
export function writeQuestion(question: DocumentQuestion, document: Document): ConvertedText {
  const { kind, answered, options, promptMarkdown } = question;
  const { language, definitions } = document;
  const title = writeTitle(question);
  const isProblem = kind === "coding";
  const prompt = rewrite(promptMarkdown, definitions, isProblem ? "section" : "no-headings");
  // For a choice the key is the answer; what stands below it explains. Anything else that is no answer is a placeholder.
  const isTold = answered || kind === "choice";
  const answer = isTold
    ? rewrite(toldIn(question, document), definitions, "section")
    : putAside(question.answerMarkdown);
  const texts: Partial<Record<SectionName, string>> = {
    ...(isProblem ? { problem: prompt, solution: answer } : { answer }),
    ...(kind === "choice" ? { "self-check": writeOptions(title, question, document) } : {}),
  };
  const sections = requiredOf(kind).map((name) => ({ name, text: texts[name] ?? "" }));
  const body = [
    `# ${title}`,
    isProblem ? "" : prompt,
    ...sections.map(({ name, text }) => `## ${headingOf(name, language)}${text === "" ? "" : `\n\n${text}`}`),
  ];
  const markdown = joinBlocks(body);
  return {
    title,
    markdown: withDefinitions(markdown, definitions),
    empty: sections.flatMap(({ name, text }) => (text === "" || (text === answer && !isTold) ? [name] : [])),
    lacksKey: kind === "choice" && !options.some(({ correct }) => correct),
    lacksReasons: kind === "choice",
  };
}

/** The answer; where it can't be told from the question, as in a row of a table, the lines that hold both. */
function toldIn(
  { kind, answered, answerMarkdown, answerText, line, endLine }: DocumentQuestion,
  { lines }: Document,
): string {
  if (answerMarkdown.trim() !== "" || kind === "choice" || !answered) return answerMarkdown;
  return answerText.trim() === "" ? lines.slice(line - 1, endLine).join("\n") : answerText;
}

/** The same question in the other language: nobody has translated it, so there are headings alone. */
export const writeUntranslated = (kind: Kind, language: Locale): string =>
  joinBlocks(["# ", ...requiredOf(kind).map((name) => `## ${headingOf(name, language)}`)]);

const requiredOf = (kind: Kind): SectionName[] =>
  SECTION_RULES.filter(({ need }) => need[kind] === "required").map(({ name }) => name);

const joinBlocks = (blocks: readonly string[]) => `${blocks.filter((block) => block !== "").join("\n\n")}\n`;

/** A placeholder is no answer, but its author wrote it. */
function putAside(placeholder: string): string {
  const words = placeholder
    .replace(/\s+/g, " ")
    .replace(/-(?=-)/g, "- ")
    .replace(/[<>]/g, "")
    .trim();
  return words === "" ? "" : `<!-- ${words} -->`;
}

function writeOptions(title: string, { options }: DocumentQuestion, { lines, definitions }: Document): string {
  const letters = lettersOf(options, lines);
  const rows = options.map(({ markdown, correct }, index) => {
    const words = rewrite(markdown, definitions, "no-headings");
    const letter = letters[index] ?? `${String.fromCharCode(65 + (index % 26))}. `;
    // A box stands before words only: an option that is code, a table or a list begins with its letter.
    const isWords = /^(?![`~]{3}|[-+*][ \t]|\d+[.)][ \t]|[>|#$<]|[-*_]{3})\S/.test(words);
    const text = isWords ? `${letters[index] ?? ""}${words}` : `${letter.trim()}\n\n${words}`;
    return `- [${correct ? "x" : " "}] ${text.replace(/\n(?=.)/g, "\n  ")}`;
  });
  return [`### ${title}`, rows.join("\n")].join("\n\n");
}

/** With the definitions that it refers to and does not hold itself. */
function withDefinitions(markdown: string, definitions: Definitions): string {
  const missing = definitionsFor(markdown, definitions).filter((definition) => !markdown.includes(definition));
  return missing.length === 0 ? markdown : `${markdown}\n${missing.join("\n\n")}\n`;
}
