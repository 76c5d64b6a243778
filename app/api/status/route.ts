import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { ok } from "@/lib/core/result";

const NOTHING = {
  seen: false,
  due: false,
  mastered: false,
  mistaken: false,
  suspended: false,
  bookmarked: false,
  noted: false,
};

export const GET = door(routes.readStatus, async ({ deps, learner, now, input: { query } }) => {
  const { ids } = query;
  if (learner === null) return ok({ items: ids.map((questionId) => ({ questionId, ...NOTHING })) });
  return ok({ items: await deps.keeping.readStatus(learner, { ids, now }) });
});
