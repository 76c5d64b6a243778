import type { QuestionLink, QuestionPage } from "@/lib/catalogue/listing";
import type { Section } from "@/lib/catalogue/model";
import type { TermFinder } from "./find-terms";

/** A question in which a term stands, and how often. */
export type Use = { readonly question: QuestionLink; readonly times: number };

type Counted = Pick<QuestionPage["text"], "title" | "sections">;

/** How often each term stands in a question's title and answer, by the ids of the terms. */
export function countTerms({ text }: { readonly text: Counted }, find: TermFinder): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of [text.title.text, ...text.sections.flatMap(plainTexts)]) {
    for (const { id } of find(words)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The questions to name under a term: all that its author chose, then, up to `most`, those that use it most. */
export function namedUnder(
  chosen: readonly QuestionLink[],
  uses: readonly Use[],
  most: number,
): readonly QuestionLink[] {
  const used = uses.toSorted((one, other) => other.times - one.times).map(({ question }) => question);
  const all = new Map([...chosen, ...used].map((question) => [question.id, question]));
  return [...all.values()].slice(0, Math.max(most, chosen.length));
}

function plainTexts(section: Section): readonly string[] {
  if (section.name === "key-points") return section.points.map(({ text }) => text);
  if (section.name === "follow-ups") return section.items.flatMap(({ question, hint }) => [question.text, hint.text]);
  return "body" in section && section.name !== "references" ? [section.body.text] : [];
}
