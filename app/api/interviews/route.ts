import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { ok } from "@/lib/core/result";
import { listInterviews } from "@/lib/services/interviews/list-interviews";
import { startInterview } from "@/lib/services/interviews/start-interview";

export const GET = door(routes.listInterviews, async ({ deps, learner, now, input: { query } }) => {
  const before = query.before === undefined ? undefined : new Date(query.before);
  return ok(await listInterviews(deps, { learner, query: { ...query, before }, now }));
});

export const POST = door(routes.startInterview, ({ deps, learner, now, input: { body } }) =>
  startInterview(deps, { learner, start: body, now }),
);
