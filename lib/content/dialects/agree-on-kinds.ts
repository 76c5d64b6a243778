import { wonders } from "./entries/kind";
import type { DocumentQuestion } from "./model";

/** Share of a section's questions that ask for programs above which those do that wonder about nothing. */
const MOSTLY = 0.6;
const ENOUGH = 4;

/** A list of tasks names some of them by what is to be done, others by what they are about: `Reverse a list`, `LRU cache`. */
export function agreeOnKinds(questions: readonly DocumentQuestion[]): DocumentQuestion[] {
  const sections = new Map<string, { all: number; coding: number }>();
  const keyOf = ({ sections: titles }: DocumentQuestion) => titles.join("\n");
  for (const question of questions) {
    const count = sections.get(keyOf(question)) ?? { all: 0, coding: 0 };
    const coding = count.coding + Number(question.kind === "coding");
    sections.set(keyOf(question), { all: count.all + 1, coding });
  }
  return questions.map((question) => {
    const { all, coding } = sections.get(keyOf(question)) ?? { all: 0, coding: 0 };
    const agrees = all >= ENOUGH && coding >= MOSTLY * all && question.kind === "open" && !wonders(question.title);
    return agrees ? { ...question, kind: "coding" } : question;
  });
}
