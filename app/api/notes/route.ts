import { door } from "@/app/_lib/door";
import { NOTES_LISTED } from "@/lib/api/keeping";
import { routes } from "@/lib/api/routes";
import { ok } from "@/lib/core/result";

export const GET = door(routes.listNotes, async ({ deps, learner, input: { query } }) => {
  if (learner === null) return ok({ total: 0, items: [] });
  const { q: words, locale } = query;
  const { total, items } = await deps.keeping.findNotes(learner, { words, locale, atMost: NOTES_LISTED });
  return ok({ total, items: items.map((item) => ({ ...item, updatedAt: item.updatedAt.toISOString() })) });
});
