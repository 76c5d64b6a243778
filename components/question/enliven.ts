import { watchTerms } from "@/components/glossary/watch-terms";
import { follow, type Opened } from "@/components/reading/follow";
import type { Locale } from "@/lib/i18n/locales";
import { offerCopies, type CopyWords } from "./copy-code";
import { startDiagrams } from "./diagram-start";
import { watchFormulas } from "./late-formulas";
import { layOutRest } from "./lay-out-rest";

type Life = { readonly words: CopyWords; readonly opened: Opened; readonly locale: Locale };

/** What a question's page can do besides being read. Returns what ends it. */
export function enliven({ words, opened, locale }: Life): () => void {
  const ends = [offerCopies(words), watchFormulas(), follow(opened), layOutRest(startDiagrams), watchTerms(locale)];
  return () => ends.forEach((end) => end());
}
