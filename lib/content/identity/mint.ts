import { newQuestionId, type QuestionId } from "@/lib/core/ids";
import { seededRandom } from "@/lib/core/random";
import { hash32 } from "./hash";
import type { Now } from "./matching";

/** Makes an id for a question that has none. The same question is given another id each time it is asked for. */
export type Mint = (one: Now) => QuestionId;

/**
 * Ids that follow from what a question says and where it stands, so that a document that is in no lock file yet has the
 * same ids on every machine and in every build. The file is part of it, lest two branches give one id to two copies.
 * What is `taken` is passed over: an id that once followed from these words may long belong to another question.
 */
export function mintFrom(taken: Iterable<string>): Mint {
  const known = new Set(taken);
  return ({ file, titlePrint, bodyPrint }) => {
    for (let attempt = 0; ; attempt++) {
      const id = newQuestionId(seededRandom(hash32(`${file} ${titlePrint} ${bodyPrint} ${attempt}`, 0x7a17c9d3)));
      if (known.has(id)) continue;
      known.add(id);
      return id;
    }
  };
}
