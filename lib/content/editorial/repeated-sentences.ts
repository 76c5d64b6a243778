import { LOCALES } from "@/lib/i18n/locales";
import { diagnose, type Diagnostic } from "../diagnostic";
import { fold } from "../identity/fold";
import { hash32 } from "../identity/hash";
import type { Place } from "../problems";
import type { Page } from "./page";
import { sentencesOf } from "./sentences";

/** Letters, digits and Han characters. Shorter ones are turns of speech. */
const LONG = 12;
/** In so many questions a sentence may stand: two that build on each other may well share one. */
const ALLOWED = 2;
const NAMED = 3;

type Sentence = { readonly folded: string; readonly text: string; readonly at: Place };
type Occurrence = { readonly page: Page; readonly text: string; readonly at: Place };

/** One warning a sentence, however often it stands there, at the place where it is one too many. */
export const checkSentences = (pages: readonly Page[]): readonly Diagnostic[] =>
  LOCALES.flatMap((locale) => {
    const own = pages.filter((page) => page.locale === locale);
    return [...findRepeated(own).values()].flatMap(report);
  });

/** Counted by hash first, so that only what may be repeated is kept. */
function findRepeated(pages: readonly Page[]): ReadonlyMap<string, readonly Occurrence[]> {
  const hashes = pages.map((page) => new Set(longSentences(page).map(({ folded }) => hash32(folded, 0))));
  const counts = new Map<number, number>();
  for (const own of hashes) for (const hash of own) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const isRepeated = (hash: number) => (counts.get(hash) ?? 0) > ALLOWED;
  const found = new Map<string, Occurrence[]>();
  for (const [index, page] of pages.entries()) {
    if (![...(hashes[index] ?? [])].some(isRepeated)) continue;
    for (const { folded, text, at } of longSentences(page)) {
      if (!isRepeated(hash32(folded, 0))) continue;
      const occurrences = found.get(folded) ?? [];
      if (occurrences.at(-1)?.page !== page) occurrences.push({ page, text, at });
      found.set(folded, occurrences);
    }
  }
  return found;
}

/** Sources are cited in the same words wherever they are cited. */
const longSentences = ({ passages }: Page): readonly Sentence[] =>
  passages.flatMap(({ section, text, at }) => {
    if (section === "references" || text.length < LONG) return [];
    return sentencesOf(text).flatMap((sentence) => {
      const folded = fold(sentence);
      return folded.length < LONG ? [] : [{ folded, text: sentence, at }];
    });
  });

function report(occurrences: readonly Occurrence[]): Diagnostic[] {
  const one = occurrences[ALLOWED];
  if (!one) return [];
  const others = occurrences.filter((other) => other !== one);
  const named = others.slice(0, NAMED).map(({ page, at }) => `${page.path}:${at.line}`);
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : "";
  const message = `“${one.text}” stands in ${occurrences.length} questions, also at ${named.join(", ")}${more}. Say in each what is its own, or leave it out.`;
  return [diagnose(one.page.path, one.at, "repeated-sentence", message)];
}
