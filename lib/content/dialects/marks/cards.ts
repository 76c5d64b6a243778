import type { Unit } from "../units/unit";
import type { Mark } from "./mark";
import { likeness } from "./likeness";

/** The tag by which programs for flash cards know them, at the end of an item. */
const TAG = / ?#(?:flash-?)?cards?$/iu;
/** What such a program keeps about a card: when it was last seen, how often. */
const KEPT = /^card-[\p{L}-]{1,30}:: /u;

export const CARD = "card";

export const isCard = ({ label }: Mark): boolean => label?.role === "question" && label.name === CARD;

/** Whether the back of a card stands on the line of its front. */
export const isTurned = (mark: Mark): boolean => isCard(mark) && (mark.lead?.rest ?? "") !== "";

/** Items that are tagged as cards, or about which a program keeps what it keeps about cards, ask: their insides answer. */
export function labelCards(marks: readonly Mark[], units: readonly Unit[]): readonly Mark[] {
  return marks.map((mark, at): Mark => {
    const unit = units[at];
    if (!unit?.opens || unit.type !== "text") return mark;
    const tagged = TAG.test(mark.title);
    const kept = units.slice(at + 1, at + 3).some(({ text, block }) => block === unit.block && KEPT.test(text));
    if (!tagged && !kept) return mark;
    const title = mark.title.replace(TAG, "");
    const label = { name: CARD, role: "question", ordinal: null, alone: title === "" } as const;
    return { ...mark, label, title, labelled: title, asks: likeness(title) };
  });
}
