import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { fail, ok } from "@/lib/core/result";

export const GET = door(routes.listBookmarks, async ({ deps, learner, input: { query } }) => {
  const collectionId = query.collection ?? null;
  if (learner === null) return collectionId === null ? ok({ items: [] }) : fail("collection-not-found");
  const listed = await deps.keeping.listBookmarks(learner, { collectionId, locale: query.locale });
  if (!listed.ok) return listed;
  return ok({ items: listed.value.map((item) => ({ ...item, addedAt: item.addedAt.toISOString() })) });
});
