import type { Difficulty, QuestionText, SafeHtml, Section, SelfCheck } from "@/lib/catalogue/model";
import { testsOf, type QuestionTests } from "@/lib/catalogue/tests";
import { shuffle, type Random } from "@/lib/core/random";
import type { Askable } from "@/lib/quiz/pool";

type SnapshotOption = {
  readonly text: string;
  readonly html: SafeHtml;
  readonly correct: boolean;
  readonly reasonHtml: SafeHtml;
};

/** A question as it was when an interview began, with its answer; in the interview's language where it has that. */
export type Snapshot = {
  readonly slug: string;
  readonly difficulty: Difficulty | null;
  /** The part of a template that it belongs to, and that part's place. */
  readonly section: string | null;
  readonly stretch: number;
  readonly prompt: string;
  readonly promptHtml: string;
  /** In the order in which this interview shows them; none where nothing is to be chosen. */
  readonly options: readonly SnapshotOption[];
  readonly model: {
    readonly shortHtml: string;
    readonly points: readonly string[];
    readonly answerHtml: string;
    readonly pitfallsHtml: string;
  };
  /** Of a coding question whose author wrote a program to begin with and tests. */
  readonly coding?: QuestionTests;
};

type Text = Pick<QuestionText, "title" | "context" | "sections">;
type Asked = Pick<Askable, "slug" | "difficulty" | "kind">;
type Part = { readonly section: string | null; readonly stretch: number };

export function makeSnapshot({ slug, difficulty, kind }: Asked, text: Text, part: Part, random: Random): Snapshot {
  const coding = kind === "coding" ? testsOf(text.sections) : null;
  const check = kind === "choice" ? checkOf(text.sections) : null;
  return {
    ...{ slug, difficulty, section: part.section, stretch: part.stretch },
    prompt: text.title.text,
    promptHtml: promptOf(text, check, { isOurs: difficulty !== null, hasEditor: coding !== null }),
    options: shuffle(check?.options ?? [], random).map(({ body, correct, reason }) => ({
      ...{ text: body.text, html: body.html, correct, reasonHtml: reason.html },
    })),
    model: {
      shortHtml: bodyOf(text.sections, "short-answer"),
      points: text.sections.flatMap((section) =>
        section.name === "key-points" ? section.points.map((point) => point.text) : [],
      ),
      answerHtml: bodyOf(text.sections, "answer") + bodyOf(text.sections, "solution"),
      pitfallsHtml: bodyOf(text.sections, "pitfalls"),
    },
    ...(coding && { coding }),
  };
}

/** A choice question has one self-check: itself. */
function checkOf(sections: readonly Section[]): SelfCheck | null {
  for (const section of sections) if (section.name === "self-check") return section.checks[0] ?? null;
  return null;
}

/**
 * `isOurs`: not from a document, which alone leaves the difficulty open. The context of ours tells what an interviewer
 * listens for, which nobody says in an interview; a document's may be half of what it asks. `hasEditor`: the program to
 * begin with stands there.
 */
function promptOf(
  { title, context, sections }: Text,
  check: SelfCheck | null,
  { isOurs, hasEditor }: { readonly isOurs: boolean; readonly hasEditor: boolean },
): string {
  const starter = sections.flatMap((section) => (section.name === "starter" ? [section.code.html] : []));
  const parts = [
    isOurs ? "" : (context?.html ?? ""),
    bodyOf(sections, "problem"),
    check?.prompt.html ?? "",
    ...(hasEditor ? [] : starter),
  ];
  return `<p>${title.html}</p>${parts.join("")}`;
}

const bodyOf = (sections: readonly Section[], name: Section["name"]): string =>
  sections.map((section) => (section.name === name && "body" in section ? section.body.html : "")).join("");
