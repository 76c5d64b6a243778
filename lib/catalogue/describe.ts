import type { QuestionPage } from "./listing";
import type { SectionName } from "./model";

type Text = QuestionPage["text"];

/** A sentence or two for other machines: what one would say aloud, else what the question asks, in plain text. */
export const describe = (text: Text): string =>
  bodyText(text, ["short-answer", "problem", "answer"]) ?? text.context?.text ?? text.title.text;

/** The answer in plain text, as short as the question has it: of a program, what it must do; null where there is none in words. */
export const answerText = (text: Text): string | null =>
  bodyText(text, ["short-answer", "answer"]) ?? keyPoints(text) ?? bodyText(text, ["solution"]) ?? rightOptions(text);

function keyPoints({ sections }: Text): string | null {
  const points = sections.flatMap((section) => (section.name === "key-points" ? section.points : []));
  return points.length === 0 ? null : shorten(points.map(({ text }) => text).join("\n"));
}

function rightOptions({ sections }: Text): string | null {
  const checks = sections.flatMap((section) => (section.name === "self-check" ? section.checks : []));
  const right = checks.flatMap(({ options }) => options.filter(({ correct }) => correct).map(({ body }) => body.text));
  return right.length === 0 ? null : right.join("; ");
}

/** Of a document's answer, which may be a chapter. In characters. */
const LONGEST = 1_000;

function shorten(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST)];
  return characters.length <= LONGEST
    ? text
    : `${characters
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…`;
}

function bodyText({ sections }: Text, names: readonly SectionName[]): string | null {
  for (const name of names) {
    const section = sections.find((candidate) => candidate.name === name);
    if (section && "body" in section) return shorten(section.body.text);
  }
  return null;
}
