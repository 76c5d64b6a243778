import type { LearnerId } from "@/lib/core/ids";
import type { Transaction } from "../client";

/** Puts what a learner writes in one order: whoever comes second waits here, and then sees what the first one wrote. */
export async function holdLearner(transaction: Transaction, learner: LearnerId): Promise<void> {
  await transaction.learner.update({
    where: { id: learner },
    data: { logged: { increment: 0 } },
    select: { id: true },
  });
}
