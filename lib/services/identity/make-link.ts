import type { Link } from "@/lib/api/me";
import type { LearnerId } from "@/lib/core/ids";
import type { LearnerStore } from "@/lib/db/learners/learner-store";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { hashSecret, newSecret } from "@/lib/services/secrets";

type Deps = { readonly learners: Pick<LearnerStore, "addLink"> };
type Input = { readonly learner: LearnerId; readonly now: Date; readonly origin: string; readonly locale: Locale };

const LIFE_MS = 10 * 60_000;

/** A link that gives one more browser this learner. Its secret stands behind the `#`, which browsers send to nobody. */
export async function makeLink({ learners }: Deps, { learner, now, origin, locale }: Input): Promise<Link> {
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + LIFE_MS);
  await learners.addLink({ learner, hash: hashSecret(secret), now, expiresAt });
  return { url: `${origin}${localePath(locale, "/settings")}#join=${secret}`, expiresAt: expiresAt.toISOString() };
}
