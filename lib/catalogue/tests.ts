import type { Section } from "./model";

/** What a program for a coding question begins with, and what it is judged by. */
export type QuestionTests = {
  readonly starter: string;
  readonly tests: readonly { readonly name: string; readonly hidden: boolean; readonly source: string }[];
};

/** Null where there is nothing to judge by. */
export function testsOf(sections: readonly Section[]): QuestionTests | null {
  const starter = sections.find((section) => section.name === "starter");
  const tests = sections.find((section) => section.name === "tests");
  if (!starter || !tests || tests.tests.length === 0) return null;
  return {
    starter: starter.code.source,
    tests: tests.tests.map(({ name, hidden, code }) => ({ name, hidden, source: code.source })),
  };
}
