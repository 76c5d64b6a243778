import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { ok } from "@/lib/core/result";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { makeLink } from "@/lib/services/identity/make-link";

export const POST = door(routes.makeLink, async ({ deps, learner, now, origin, input: { query } }) =>
  ok(await makeLink(deps, { learner, now, origin, locale: query.locale ?? DEFAULT_LOCALE })),
);
