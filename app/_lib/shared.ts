import "server-only";
import { cache } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { productionDeps } from "@/lib/services/deps";

/** A collection as its owner shares it; null where nothing is shared. Read once a request. */
export const sharedOf = cache((secret: string, locale: Locale) => productionDeps().keeping.findShared(secret, locale));
