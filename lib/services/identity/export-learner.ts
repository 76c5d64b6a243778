import type { LearnerId } from "@/lib/core/ids";
import type { LearnerStore } from "@/lib/db/learners/learner-store";

type Deps = { readonly learners: Pick<LearnerStore, "export"> };
type Input = { readonly learner: LearnerId; readonly now: Date };

/**
 * Everything that is stored about a learner, as the pieces of one JSON text: `format`, `version`, `exportedAt`, then each
 * part (learner, browsers, links, collections, notes, programs, submissions, cards, days, topics, quizzes, interviews,
 * log) as a list, one row a line. Made while it is sent: a long log is longer than what one would like to hold.
 */
export async function* exportLearner({ learners }: Deps, { learner, now }: Input): AsyncGenerator<string> {
  yield `{"format":"tizhou-learner","version":1,"exportedAt":${JSON.stringify(now)}`;
  let open: string | null = null;
  let first = true;
  for await (const { part, rows } of learners.export(learner)) {
    if (part !== open) {
      yield `${open === null ? "" : "\n]"},\n${JSON.stringify(part)}:[`;
      [open, first] = [part, true];
    }
    if (rows.length === 0) continue;
    yield `${first ? "" : ","}\n${rows.map((row) => JSON.stringify(row)).join(",\n")}`;
    first = false;
  }
  yield open === null ? "}\n" : "\n]}\n";
}
