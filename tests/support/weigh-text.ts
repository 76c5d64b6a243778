import { openDocument } from "@/lib/content/dialects/open-document";
import type { Candidate } from "@/lib/content/dialects/series/candidate";
import { outlineOf } from "@/lib/content/dialects/series/outline";
import { weigh } from "@/lib/content/dialects/series/weigh";
import type { Weighed } from "@/lib/content/dialects/series/weighed";

/** The lines of a text that may open a question, weighed as if each title sounded like `sounds` (log odds). */
export function weighText(text: string, sounds: number): Weighed[] {
  const { document, candidates } = openDocument(text);
  const heard = candidates.map((candidate): Candidate => ({ ...candidate, sounds }));
  const around = {
    aligned: new Map<number, number>(),
    outline: outlineOf(document),
    groups: [],
    name: "",
    paragraphs: 0,
  };
  return weigh(heard, document, around);
}
