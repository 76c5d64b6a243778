import type { Joined } from "@/lib/api/me";
import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { LearnerStore } from "@/lib/db/learners/learner-store";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { hashSecret, newSecret } from "@/lib/services/secrets";
import { describeLearner } from "./describe-learner";
import { makeLink } from "./make-link";

type Deps = { readonly learners: Pick<LearnerStore, "join" | "read" | "addLink"> };
type Input = {
  /** Of the link. */
  readonly secret: string;
  readonly now: Date;
  readonly origin: string;
  readonly from: { readonly learner: LearnerId; readonly browser: string } | null;
};

/** `secret`: what the browser's cookie holds from now on; null: what it holds already. */
export type JoinedBrowser = { readonly joined: Joined; readonly secret: string | null };

/** Makes a browser one of the learner whose link it has. What it had as another one stays with that one, and a link leads back. */
export async function joinLearner(
  deps: Deps,
  { secret, now, origin, from }: Input,
): Promise<Result<JoinedBrowser, "link-not-found">> {
  const fresh = newSecret();
  const joining = { link: hashSecret(secret), browser: hashSecret(fresh), now, from };
  const there = await deps.learners.join(joining);
  if (there === null) return fail("link-not-found");
  // The link was a key to this learner as a cookie is.
  const me = await describeLearner(deps, there.learner as LearnerId);
  const left =
    from !== null && there.left
      ? await makeLink(deps, { learner: from.learner, now, origin, locale: DEFAULT_LOCALE })
      : null;
  return ok({ joined: { ...me, left }, secret: there.same ? null : fresh });
}
