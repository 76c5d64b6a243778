import type { Unit } from "./unit";

/** A line of hyphens right below the title makes it a heading in its author's eyes, also where Markdown sees a list. */
export const isUnderlined = (title: number, units: readonly Unit[]): boolean =>
  units[title + 1]?.type === "rule" && units[title + 1]?.line === (units[title]?.endLine ?? 0) + 1;
