import { door } from "@/app/_lib/door";
import { SUBMISSIONS_LISTED } from "@/lib/api/coding";
import { routes } from "@/lib/api/routes";
import { ok } from "@/lib/core/result";
import { presentSubmission } from "@/lib/services/coding/present";

export const GET = door(routes.listSubmissions, async ({ deps, learner, input: { params } }) => {
  const listed = await deps.coding.listSubmissions(learner, { ...params, atMost: SUBMISSIONS_LISTED });
  return listed.ok ? ok({ items: listed.value.map(presentSubmission) }) : listed;
});

export const POST = door(routes.submitCode, async ({ deps, learner, now, input: { params, body } }) => {
  const added = await deps.coding.addSubmission(learner, { ...params, ...body, now });
  return added.ok ? ok({ submissionId: body.submissionId, at: added.value.toISOString() }) : added;
});
