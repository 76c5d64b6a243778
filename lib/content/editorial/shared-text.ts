import { LOCALES } from "@/lib/i18n/locales";
import { diagnose, type Diagnostic } from "../diagnostic";
import { fold } from "../identity/fold";
import { findSharing, type Answer } from "./find-sharing";
import type { Passage } from "./manuscript";
import type { Page } from "./page";
import { sentencesOf } from "./sentences";
import { joinShingles, shinglesOf } from "./shingles";

const ANSWERS: readonly Passage["section"][] = ["short-answer", "answer", "solution"];
const QUOTE = 60;

type Sentence = Pick<Passage, "text" | "at"> & { readonly shingles: Uint32Array };

/** One warning for an answer that says what one before it says, naming the sentence that shows it best in both. */
export const checkSharedText = (pages: readonly Page[]): readonly Diagnostic[] =>
  LOCALES.flatMap((locale) => {
    const own = pages.filter((page) => page.locale === locale);
    return findSharing(own.map(toAnswer)).flatMap(({ one, other, share }) => {
      const [page, source] = [own[one], own[other]];
      return page && source ? report(page, source, share) : [];
    });
  });

const toAnswer = (page: Page): Answer => joinShingles(passagesOf(page).map(({ text }) => shinglesOf(fold(text))));

const passagesOf = ({ passages }: Page) => passages.filter(({ section }) => ANSWERS.includes(section));

function report(page: Page, source: Page, share: number): Diagnostic[] {
  const here = mostAlike(page, new Set(toAnswer(source)));
  const there = here && mostAlike(source, new Set(here.shingles));
  if (!here || !there) return [];
  const quote = here.text.length > QUOTE ? `${here.text.slice(0, QUOTE)}…` : here.text;
  const message = `${Math.round(share * 100)}% of the shorter answer stands in the other one too, ${source.path}:${there.at.line}; “${quote}” for one. Say it in one of them and link to it.`;
  return [diagnose(page.path, here.at, "shared-text", message)];
}

/** The sentence that has most of `shingles`. */
function mostAlike(page: Page, shingles: ReadonlySet<number>): Sentence | null {
  let best: Sentence | null = null;
  let most = 0;
  for (const { text, at } of passagesOf(page)) {
    for (const sentence of sentencesOf(text)) {
      const own = shinglesOf(fold(sentence));
      const shared = own.filter((one) => shingles.has(one)).length;
      if (shared > most) [best, most] = [{ text: sentence, at, shingles: own }, shared];
    }
  }
  return best;
}
