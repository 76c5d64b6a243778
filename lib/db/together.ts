import type { Database } from "./client";
import { inBatches } from "./in-batches";
import type { Statements } from "./statements";

type Work<T> = (statements: Statements) => Promise<T>;
type Gathering = (work: Work<unknown>) => Promise<unknown>;

/** As many as wait for each other at most. */
const AT_ONCE = 50;

const gatherings = new WeakMap<Database["client"], Gathering>();

/**
 * As `database.direct`, where many small writes come at once. SQLite does one transaction at a time, and waits for the
 * disk at the end of each: there they share one. PostgreSQL does many side by side, and shares the disk's turns itself.
 */
export function together<T>(database: Database, work: Work<T>): Promise<T> {
  if (database.provider !== "sqlite") return database.direct(work);
  let gathering = gatherings.get(database.client);
  if (!gathering) gatherings.set(database.client, (gathering = inBatches((works) => inTurn(database, works), AT_ONCE)));
  return gathering(work) as Promise<T>;
}

const inTurn = ({ direct }: Database, works: readonly Work<unknown>[]): Promise<unknown[]> =>
  direct(async (statements) => {
    const outcomes: unknown[] = [];
    for (const work of works) outcomes.push(await work(statements));
    return outcomes;
  });
