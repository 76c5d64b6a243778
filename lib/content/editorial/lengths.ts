import { diagnose, type Diagnostic } from "../diagnostic";
import type { Passage } from "./manuscript";
import { measure } from "./measure";
import type { Page } from "./page";

type Range = readonly [least: number, most: number];

type Rule = {
  readonly section: Passage["section"];
  /** Of what the range holds, by itself; without it, of the section as a whole. */
  readonly each?: Passage["role"];
  readonly what: string;
  /** Han characters and other words. */
  readonly zh: Range;
  /** Words. */
  readonly en: Range;
};

/**
 * What a reader can take in, drawn wide. Aloud, a minute is at most 300 characters or 180 words, and half a minute at
 * least 90 or 60; an answer is read in ten minutes; what is ticked off, chosen or hinted at is seen at a glance.
 */
export const LENGTHS: readonly Rule[] = [
  { section: "title", what: "the title", zh: [3, 60], en: [2, 45] },
  { section: "context", what: "what stands before the sections", zh: [0, 200], en: [0, 140] },
  { section: "short-answer", what: "the short answer", zh: [90, 300], en: [60, 180] },
  { section: "key-points", each: "item", what: "a key point", zh: [6, 80], en: [4, 55] },
  { section: "answer", what: "the answer", zh: [120, 3000], en: [80, 2000] },
  { section: "pitfalls", each: "item", what: "a pitfall", zh: [6, 160], en: [4, 110] },
  { section: "follow-ups", each: "item", what: "a follow-up", zh: [3, 60], en: [2, 45] },
  { section: "follow-ups", each: "note", what: "its hint", zh: [3, 180], en: [2, 120] },
  { section: "self-check", each: "item", what: "an option", zh: [0, 80], en: [0, 55] },
  { section: "self-check", each: "note", what: "the reason of an option", zh: [0, 120], en: [0, 80] },
];

/** One warning a page and kind of passage, where it first is too short or too long. */
export function checkLengths(page: Page): readonly Diagnostic[] {
  return LENGTHS.flatMap((rule) => {
    const of = page.passages.filter(({ section, role }) => section === rule.section && role === (rule.each ?? role));
    const parts = rule.each ? of.map((one) => [one]) : [of];
    const [least, most] = rule[page.locale];
    const outside = parts.flatMap((part) => {
      const length = part.reduce((sum, { text }) => sum + measure(text), 0);
      return part[0] && (length < least || length > most) ? [{ at: part[0].at, length }] : [];
    });
    const [first, ...more] = outside;
    if (!first) return [];
    return [diagnose(page.path, first.at, "section-length", explain(rule, page, first.length, more.length))];
  });
}

function explain(rule: Rule, { locale }: Page, length: number, more: number): string {
  const [least, most] = rule[locale];
  const unit = locale === "zh" ? "characters" : "words";
  const advice = length > most ? "Cut it, or move a part to where it belongs." : "Say all of it.";
  const others = more > 0 ? ` Of ${more} more in this file the same is true.` : "";
  return `Here ${rule.what} has ${length} ${unit}; ${least} to ${most} can be taken in at once. ${advice}${others}`;
}
