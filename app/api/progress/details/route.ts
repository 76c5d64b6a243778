import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { ok } from "@/lib/core/result";
import { readProgressDetails } from "@/lib/services/practice/read-progress-details";

export const GET = door(routes.readProgressDetails, async ({ deps, learner, now, input: { query } }) =>
  ok(await readProgressDetails(deps, { learner, locale: query.locale, now })),
);
