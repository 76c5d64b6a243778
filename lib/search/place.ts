import { DIFFICULTIES, TOPICS, type Difficulty, type TopicId } from "@/lib/catalogue/model";
import type { QuestionId } from "@/lib/core/ids";

const LISTED_AT_MOST = 2 ** 17 - 1;
const TAILS = 2 ** 31;

type Placed = {
  readonly id: QuestionId;
  readonly topic: TopicId;
  readonly difficulty: Difficulty | null;
  readonly listed: number | null;
};

/**
 * A question's place in the reading order, as one number that JavaScript and both databases hold exactly (53 bits):
 * topic, then the topic's own order, then easiest first (unknown last), then the id, hashed, so that it does not matter when a
 * question was published. Hits in the order of their rows need no sorting. Two questions can get one place, though
 * hardly ever: whoever comes second takes the next.
 */
export function placeOf({ id, topic, difficulty, listed }: Placed): number {
  const rank = TOPICS.indexOf(topic) * (LISTED_AT_MOST + 1) + Math.min(listed ?? LISTED_AT_MOST, LISTED_AT_MOST);
  const ease = difficulty === null ? DIFFICULTIES.length : DIFFICULTIES.indexOf(difficulty);
  return (rank * 4 + ease) * TAILS + hash(id);
}

/** FNV-1a, of which 30 bits are taken: there is always a next place. */
function hash(id: string): number {
  let state = 0x811c9dc5;
  for (const character of id) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (state >>> 0) & (2 ** 30 - 1);
}
