import { fold } from "./fold";
import type { Matching } from "./matching";
import type { Print } from "./print";

type Title = {
  readonly folded: string;
  /** The numbers in it: “GPT-3” and “GPT-4” are one character and a whole question apart. */
  readonly numbers: string;
  /** Whether it is long enough not to be “Explain.” */
  readonly telling: boolean;
};

function readTitle(title: string): Title {
  // A title of signs alone folds to nothing and is taken as it is.
  const folded = fold(title) || title;
  const length = folded.length + (folded.match(/\p{Script=Han}/gu)?.length ?? 0);
  return { folded, numbers: (folded.match(/\d+/g) ?? []).join(" "), telling: length >= 9 };
}

/** About the titles of the lock and of the documents together. */
export type Titles = {
  read(one: Print): Title;
  /** Whether no other question has or had this title. */
  isUnique(one: Print): boolean;
};

export function surveyTitles({ before, now }: Pick<Matching, "before" | "now">): Titles {
  const known = new Map<string, Title>();
  const read = ({ title }: Print) => {
    const found = known.get(title) ?? readTitle(title);
    known.set(title, found);
    return found;
  };
  const count = (all: readonly Print[]) => {
    const counts = new Map<string, number>();
    for (const one of all) counts.set(read(one).folded, (counts.get(read(one).folded) ?? 0) + 1);
    return counts;
  };
  const [then, today] = [count(before), count(now)];
  const isUnique = (one: Print) => {
    const { folded } = read(one);
    return (then.get(folded) ?? 0) <= 1 && (today.get(folded) ?? 0) <= 1;
  };
  return { read, isUnique };
}

/** Whether there is enough beside the title, about a sentence, to know a question by. */
export const isSolid = ({ weight }: { readonly weight: number }): boolean => weight >= 16;
