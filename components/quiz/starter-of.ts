import type { Section } from "@/lib/catalogue/model";

/** The program that an answer begins with; null where none is written. */
export const starterOf = (sections: readonly Section[]): string | null =>
  sections.flatMap((section) => (section.name === "starter" ? [section.code.source] : []))[0] ?? null;

/** Whether the answer is a program. */
export const isProgram = (sections: readonly Section[]): boolean => starterOf(sections) !== null;
