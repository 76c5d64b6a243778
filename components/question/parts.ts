import type { Kind, Section, SectionName } from "@/lib/catalogue/model";

// What stands in the interviewer's question, and is there while one practises. Of a choice question that is the choice.
const ASKED: readonly SectionName[] = ["problem", "starter", "tests", "hints"];

/** Whether a section is part of the answer, and so hidden while practising until it is asked for. */
export const isAnswer = (name: SectionName, kind: Kind): boolean =>
  !ASKED.includes(name) && !(kind === "choice" && name === "self-check");

/** Sections that readers see: wrong solutions only serve the judge of coding problems. */
export const shownSections = (sections: readonly Section[]): Section[] =>
  sections.filter((section) => section.name !== "wrong-solutions");

type Parted = {
  readonly asked: readonly Section[];
  /** Unfolded: from its first section on, with whatever its author put between. */
  readonly answer: readonly Section[];
  /** Whether the answer is a solution, which nobody sees who has not asked for it, while studying either. */
  readonly isFolded: boolean;
};

/** A question and its answer, each in the order of the file. */
export function parted(sections: readonly Section[], kind: Kind): Parted {
  const isFolded = sections.some(({ name }) => name === "solution");
  if (isFolded) {
    const answer = sections.filter(({ name }) => isAnswer(name, kind));
    return { asked: sections.filter((section) => !answer.includes(section)), answer, isFolded };
  }
  const found = sections.findIndex(({ name }) => isAnswer(name, kind));
  const first = found < 0 ? sections.length : found;
  return { asked: sections.slice(0, first), answer: sections.slice(first), isFolded };
}

/** Whether there is more than one place to go to. */
export const isWorthMapping = (sections: readonly Section[]): boolean =>
  sections.length > 1 ||
  sections.some((section) => "headings" in section && section.headings.some(({ depth }) => depth === 3));

type Group = readonly [Section, ...Section[]];

// Where something comes to life in the browser.
const ALONE: readonly SectionName[] = ["self-check", "starter"];

/** Sections in their order, in groups that end where something can be pressed. */
export function together(sections: readonly Section[]): Group[] {
  const groups: [Section, ...Section[]][] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    if (last && !ALONE.includes(last[0].name) && !ALONE.includes(section.name)) last.push(section);
    else groups.push([section]);
  }
  return groups;
}
