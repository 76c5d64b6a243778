import { follow, type Opened } from "@/components/reading/follow";
import { offerCopies, type CopyWords } from "./copy-code";
import { startDiagrams } from "./diagram-start";
import { watchFormulas } from "./late-formulas";

type Life = { readonly words: CopyWords; readonly opened: Opened };

/** What a question's page can do besides being read. Returns what ends it. */
export function enliven({ words, opened }: Life): () => void {
  startDiagrams();
  const ends = [offerCopies(words), watchFormulas(), follow(opened)];
  return () => ends.forEach((end) => end());
}
