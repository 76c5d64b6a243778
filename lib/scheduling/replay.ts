import { invariant } from "@/lib/core/invariant";
import type { QuestionId } from "@/lib/core/ids";
import { ACT_ON, type CardAct } from "./acts";
import type { Card, Grade, SchedulingSettings } from "./card";
import { nextCard } from "./next-card";

/** Of a learner's log, what cards are made of. `cram` is graded and changes no card; `undo` names the entry it undoes. */
export type ReplayEntry = {
  readonly number: number;
  readonly act: "review" | "cram" | "undo" | CardAct;
  readonly questionId: QuestionId;
  readonly at: Date;
  readonly grade: Grade | null;
  readonly undoes: number | null;
  /** The card as the entry left it. */
  readonly after: Card | null;
};

function applied(card: Card | null, entry: ReplayEntry, settings: SchedulingSettings): Card | null {
  const { act, questionId, at: now, grade } = entry;
  if (act === "cram" || act === "undo") return card;
  if (act !== "review") return ACT_ON[act](card, { questionId, now, clock: settings });
  invariant(grade, `entry ${entry.number} is a review without a grade`);
  return nextCard({ card, questionId, grade, now, settings });
}

/**
 * The cards that a learner's log amounts to, by question; entries in any order, what was undone left out. Without
 * `settings`, as each entry recorded them, whatever zone and retention held then. With them, worked out anew from the
 * grades alone: by one setting for the whole log, or by the one that held at each entry.
 */
export function replay(
  entries: readonly ReplayEntry[],
  settings?: SchedulingSettings | ((entry: ReplayEntry) => SchedulingSettings),
): Map<QuestionId, Card> {
  const undone = new Set(entries.map(({ undoes }) => undoes));
  const standing = entries.filter(({ number, act }) => act !== "undo" && act !== "cram" && !undone.has(number));
  const settingsAt = typeof settings === "function" ? settings : () => settings;
  const cards = new Map<QuestionId, Card>();
  for (const entry of standing.toSorted((one, other) => one.number - other.number)) {
    const held = settingsAt(entry);
    const card = held ? applied(cards.get(entry.questionId) ?? null, entry, held) : entry.after;
    if (card) cards.set(entry.questionId, card);
    else cards.delete(entry.questionId);
  }
  return cards;
}
