import { follow, type Opened } from "@/components/reading/follow";
import { offerCopies, type CopyWords } from "./copy-code";
import { startDiagrams } from "./diagram-start";
import { watchFormulas } from "./late-formulas";
import { layOutRest } from "./lay-out-rest";

type Life = { readonly words: CopyWords; readonly opened: Opened };

/** What a question's page can do besides being read. Returns what ends it. */
export function enliven({ words, opened }: Life): () => void {
  const ends = [offerCopies(words), watchFormulas(), follow(opened), layOutRest(startDiagrams)];
  return () => ends.forEach((end) => end());
}
