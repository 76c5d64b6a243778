import type { DocumentQuestion } from "../dialects/model";
import { headingOf } from "../headings";
import type { Locale } from "@/lib/i18n/locales";
import { definitionsFor, type Definitions } from "./definitions";
import { shiftSource } from "./outline";
import type { Piece } from "./parse-piece";

type Written = {
  readonly question: DocumentQuestion;
  readonly language: Locale;
  readonly letters: readonly string[];
  readonly definitions: Definitions;
  /** Prompt and answer, their trees unchanged. */
  readonly prompt: Piece;
  readonly answer: Piece;
};

/** A question of a document as Markdown that stands by itself, with the definitions that it refers to. */
export function writeMarkdown({ question, language, letters, definitions, prompt, answer }: Written): string {
  const { titleMarkdown, promptMarkdown, options, answered, answerMarkdown } = question;
  const isKeyed = options.some(({ correct }) => correct);
  const listed = options.map(({ markdown, correct }, index) => {
    const mark = isKeyed ? `[${correct ? "x" : " "}] ` : "";
    return `- ${mark}${letters[index] ?? ""}${markdown.trim().replace(/\n(?=.)/g, "\n  ")}`;
  });
  const said = answered && answerMarkdown.trim() !== "";
  const whole = [titleMarkdown, promptMarkdown, ...options.map(({ markdown }) => markdown), said ? answerMarkdown : ""];
  const parts = [
    `# ${titleMarkdown}`,
    shiftSource(prompt, 3),
    listed.join("\n"),
    ...(said ? [`## ${headingOf("answer", language)}`, shiftSource(answer, 3)] : []),
    definitionsFor(whole.join("\n"), definitions).join("\n\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
