import type { PracticeStore } from "@/lib/quiz/port";
import type { Database } from "../client";
import { together } from "../together";
import { openDesk } from "./desk";
import { isFurther, readFrontier, writeFrontier, type Frontier } from "./frontier";
import { loadPool } from "./load-pool";
import { openShelf } from "./shelf";

/** Learners' practice in a database. */
export function practiceStore(database: Database): PracticeStore {
  const { client, read } = database;
  return {
    write: (learnerId, work) =>
      together(database, async (statements) => work(await openDesk(client, statements, learnerId))),

    read: async (learnerId, work) => {
      let keep: (() => Promise<unknown>) | null = null;
      const result = await read(async (transaction) => {
        const learner = learnerId && (await transaction.learner.findUnique({ where: { id: learnerId } }));
        const pool = await loadPool(client, transaction);
        const before = readFrontier(learner?.frontier ?? null, pool);
        const onFrontier = (after: Frontier) => {
          if (!learner || !isFurther(before, after)) return;
          // Only if nothing was written meanwhile: an undo may have drawn it back.
          const where = { id: learner.id, logged: learner.logged };
          keep = () => client.learner.updateMany({ where, data: { frontier: writeFrontier(pool, after) } });
        };
        return work(openShelf({ transaction, learner, pool, frontier: before, onFrontier }));
      });
      await (keep as (() => Promise<unknown>) | null)?.();
      return result;
    },
  };
}
