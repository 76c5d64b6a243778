import type { Card } from "@/lib/scheduling/card";
import { askable, type Askable, type Pool } from "@/lib/quiz/pool";
import type { Transaction } from "../client";
import { toCard } from "./rows";

type Due = {
  readonly learnerId: string;
  readonly pool: Pool;
  readonly states: readonly string[];
  readonly now: Date;
  readonly until: Date;
  readonly most: number;
  readonly passes: (question: Askable) => boolean;
};

/** Cards that may be shown and are due by `until`, longest due first. */
export async function findDue(
  transaction: Transaction,
  { learnerId, pool, states, now, until, most, passes }: Due,
): Promise<Card[]> {
  const found: Card[] = [];
  // Those that fall out are few: a page that is a little longer than needed is mostly the only one.
  const take = most + 8;
  for (let skip = 0; found.length < most; skip += take) {
    const rows = await transaction.card.findMany({
      where: {
        ...{ learnerId, suspended: false },
        state: states.length === 1 && states[0] !== undefined ? states[0] : { in: [...states] },
        dueAt: { lte: until },
        OR: [{ buriedUntil: null }, { buriedUntil: { lte: now } }],
      },
      orderBy: [{ dueAt: "asc" }, { questionId: "asc" }],
      ...{ skip, take },
    });
    for (const card of rows.map(toCard)) {
      const question = askable(pool, card.questionId);
      if (question && passes(question)) found.push(card);
    }
    if (rows.length < take) break;
  }
  return found.slice(0, most);
}
