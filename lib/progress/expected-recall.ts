import type { Difficulty, Kind, TopicId } from "@/lib/catalogue/model";
import { DIFFICULTIES, KINDS, TOPICS } from "@/lib/catalogue/model";
import type { Card, DayClock } from "@/lib/scheduling/card";
import { recallAt } from "@/lib/scheduling/recall";

export type Remembered = {
  readonly card: Card;
  readonly topic: TopicId;
  readonly kind: Kind;
  readonly difficulty: Difficulty | null;
};

/** How many cards have a memory, and the mean probability (0 to 1) of recalling one of them now; `null` of none. */
type Share = { cards: number; recall: number | null };

function share(recalls: readonly number[]): Share {
  const sum = recalls.reduce((total, recall) => total + recall, 0);
  return { cards: recalls.length, recall: recalls.length > 0 ? sum / recalls.length : null };
}

/** Expected recall now, over all cards that were reviewed, and by topic, difficulty and kind; parts without cards left out. */
export function expectedRecall(remembered: readonly Remembered[], now: Date, clock: DayClock) {
  const rows = remembered.flatMap((row) => {
    const recall = recallAt(row.card, now, clock);
    return recall === null ? [] : [{ ...row, recall }];
  });
  const of = (wanted: (row: Remembered) => boolean): Share => share(rows.filter(wanted).map(({ recall }) => recall));
  const some = ({ cards }: Share) => cards > 0;
  return {
    all: of(() => true),
    topics: TOPICS.map((topic) => ({ topic, ...of((row) => row.topic === topic) })).filter(some),
    difficulty: [...DIFFICULTIES, null]
      .map((difficulty) => ({ difficulty, ...of((row) => row.difficulty === difficulty) }))
      .filter(some),
    kinds: KINDS.map((kind) => ({ kind, ...of((row) => row.kind === kind) })).filter(some),
  };
}
