import { announces, namesQuestions } from "../marks/words";
import type { Document } from "./candidate";
import { fallBack } from "./fall-back";
import { opensWithProse } from "./introduction";
import { chooseItems } from "./items-only";
import { chooseNumbered } from "./numbered-only";
import { chooseSections } from "./sections-only";
import type { Weighed } from "./weighed";

export type Guess = {
  readonly chosen: readonly Weighed[];
  readonly from: "lines marked alike" | "numbered lines" | "sections" | "items";
  /** Its title says that questions follow: its author need not be told. */
  readonly announced: boolean;
};

/** What may be the questions of a document in which little asks. `sure`: what is beyond doubt; `title`: its name. */
export function guessQuestions(
  weighed: readonly Weighed[],
  sure: readonly Weighed[],
  document: Document,
  title: string | null,
): Guess | null {
  const announced = title !== null && announces(title);
  const titled = title !== null && !announced;
  const alike = fallBack(weighed, sure, titled);
  if (alike.length > 0) return { from: "lines marked alike", chosen: alike, announced };
  if (!announced && opensWithProse(document)) return null;
  const numbered =
    sure.length > 0 ? [] : chooseNumbered(weighed, document, titled, title !== null && namesQuestions(title));
  if (numbered.length > 0) return { from: "numbered lines", chosen: numbered, announced };
  const sections = chooseSections(weighed, sure, document, titled);
  if (sections.length > 0) return { from: "sections", chosen: sections, announced };
  const items = announced ? chooseItems(weighed, sure, document, namesQuestions(title ?? "")) : [];
  return items.length > 0 ? { from: "items", chosen: items, announced } : null;
}
