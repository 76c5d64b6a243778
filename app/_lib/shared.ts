import "server-only";
import { cache } from "react";
import { systemClock } from "@/lib/core/clock";
import type { Locale } from "@/lib/i18n/locales";
import { productionDeps } from "@/lib/services/deps";
import { readShared } from "@/lib/services/interviews/read-shared";

/** A collection as its owner shares it; null where nothing is shared. Read once a request. */
export const sharedOf = cache((secret: string, locale: Locale) => productionDeps().keeping.findShared(secret, locale));

/** A report as its owner shares it; null where nothing is shared, or not any more. */
export const sharedInterviewOf = cache(async (secret: string) => {
  const shared = await readShared(productionDeps(), { secret, now: systemClock() });
  return shared.ok ? shared.value : null;
});
