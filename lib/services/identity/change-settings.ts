import type { Me, SettingsChanges } from "@/lib/api/me";
import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { LearnerStore } from "@/lib/db/learners/learner-store";
import { isKnownZone } from "@/lib/scheduling/day";
import { toMe } from "./describe-learner";

type Deps = { readonly learners: Pick<LearnerStore, "change"> };
type Input = { readonly learner: LearnerId; readonly changes: SettingsChanges };

/** Changes what is given and leaves the rest. */
export async function changeSettings(
  { learners }: Deps,
  { learner, changes }: Input,
): Promise<Result<Me, "unknown-zone">> {
  if (changes.zone !== undefined && !isKnownZone(changes.zone)) return fail("unknown-zone");
  return ok(toMe(await learners.change(learner, changes)));
}
