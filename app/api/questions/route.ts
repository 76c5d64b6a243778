import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { ok } from "@/lib/core/result";

export const GET = door(routes.listOwn, async ({ deps, learner, now, input }) => {
  if (learner === null) return ok({ total: 0, pages: 0, items: [] });
  const { status, locale, ...query } = input.query;
  return ok(await deps.keeping.readOwnList(learner, { query, status, locale, now }));
});
