import { DEFAULT_SETTINGS } from "@/lib/api/default-settings";
import type { Me } from "@/lib/api/me";
import type { LearnerId } from "@/lib/core/ids";
import type { Known, LearnerStore } from "@/lib/db/learners/learner-store";

type Deps = { readonly learners: Pick<LearnerStore, "read"> };

/** What is told of whoever asks. */
export async function describeLearner({ learners }: Deps, learner: LearnerId | null): Promise<Me> {
  return toMe(learner === null ? null : await learners.read(learner));
}

export const toMe = (known: Known | null): Me =>
  known === null
    ? { learner: false, since: null, settings: DEFAULT_SETTINGS }
    : { learner: true, since: known.since.toISOString(), settings: known.settings };
