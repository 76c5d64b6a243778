import type { Root, RootContent } from "mdast";
import type { Prose, QuestionText, SafeHtml, Section } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import type { DocumentQuestion } from "../dialects/model";
import { createRenderer, type Renderer } from "../markdown/render";
import { isVisible } from "../sections/visible";
import type { Definitions } from "./definitions";
import { hintLanguages } from "./hint-languages";
import { lettersOf, plainList, withLetter } from "./options";
import { flattenHeadings, shiftHeadings } from "./outline";
import { parsePiece } from "./parse-piece";
import { parseTitle } from "./title";
import { writeMarkdown } from "./write-markdown";

/** What the questions of one document share. */
export type DocumentSource = {
  readonly path: string;
  readonly language: Locale;
  readonly lines: readonly string[];
  readonly definitions: Definitions;
};

const NOTHING: Prose = { html: "" as SafeHtml, text: "" };

/**
 * A question of a document as its page shows it: what is asked, the options (to choose from when the document says which
 * are right, else to read), the answer. Nothing is added: no reasons, no key points, no short answer.
 */
export function toQuestionText(question: DocumentQuestion, document: DocumentSource): QuestionText {
  const { path, language, lines, definitions } = document;
  const { kind, promptMarkdown, options, answered, answerMarkdown } = question;
  const letters = lettersOf(options, lines);
  const prompt = parsePiece(promptMarkdown, definitions);
  const answer = parsePiece(answered ? answerMarkdown : "", definitions);
  const offered = options.map(({ markdown }) => parsePiece(markdown, definitions));
  const markdown = writeMarkdown({ question, language, letters, definitions, prompt, answer });

  const isProblem = kind === "coding";
  for (const { root } of [prompt, answer, ...offered]) hintLanguages(root);
  for (const { root } of offered) flattenHeadings(root);
  if (isProblem) shiftHeadings(prompt.root, 3);
  else flattenHeadings(prompt.root);
  shiftHeadings(answer.root, 3);

  const words = parseTitle(question, definitions);
  const all = [prompt, answer, ...offered].flatMap(({ root }) => root.children);
  const whole: Root = { type: "root", children: [{ type: "paragraph", children: [...words] }, ...all] };
  const renderer = createRenderer(whole, { locale: language, foreign: true });
  const shown = offered.map(({ root }, index) => withLetter(root.children, letters[index] ?? ""));
  const isKeyed = options.some(({ correct }) => correct);
  const asked = [...prompt.root.children, ...(shown.length > 0 && !isKeyed ? [plainList(shown)] : [])];
  return {
    ...{ path, locale: language, markdown },
    title: renderer.inline(words),
    context: isProblem || !asked.some(isVisible) ? null : renderer.blocks(asked).prose,
    sections: [
      ...(isProblem ? proseSection("problem", asked, renderer) : []),
      ...(isKeyed ? [selfCheck(options, shown, renderer)] : []),
      ...proseSection("answer", answer.root.children, renderer),
    ],
  };
}

function proseSection(name: "problem" | "answer", nodes: readonly RootContent[], renderer: Renderer): Section[] {
  if (!nodes.some(isVisible)) return [];
  const { prose, headings } = renderer.blocks(nodes);
  return [{ name, body: prose, headings }];
}

/** The question's own title is its prompt, and documents give no reasons option by option. */
function selfCheck(options: DocumentQuestion["options"], shown: readonly RootContent[][], renderer: Renderer): Section {
  const checked = options.map(({ correct }, index) => ({
    body: renderer.blocks(shown[index] ?? []).prose,
    correct,
    reason: NOTHING,
  }));
  return { name: "self-check", checks: [{ prompt: NOTHING, options: checked }] };
}
