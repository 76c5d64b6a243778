import "server-only";
import { readEnv } from "@/lib/env";
import type { Deps } from "@/lib/services/deps";
import { learnerOf, type Learner } from "./learner";
import { originOf } from "./origin";

/** Who asks, where a page's own reply depends on it and there is no door (door.ts); null: nobody who is known. */
export function visitorOf(headers: Headers, deps: Deps): Promise<Learner | null> {
  const { TRUST_PROXY, SITE_URL } = readEnv();
  const origin = originOf(headers, { trustProxy: TRUST_PROXY, siteUrl: SITE_URL }) ?? SITE_URL;
  return learnerOf(headers, origin.startsWith("https:"), deps);
}
