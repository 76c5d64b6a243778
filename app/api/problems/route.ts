import { door } from "@/app/_lib/door";
import { mayReport } from "@/app/_lib/may-report";
import { routes } from "@/lib/api/routes";

export const POST = door(routes.reportProblem, async ({ deps, learner, now, input: { body } }) => {
  if (!mayReport(learner, now)) return { ok: false, code: "too-often", headers: { "retry-after": "60" } };
  return deps.keeping.addProblem({ ...body, now });
});
