import { door } from "@/app/_lib/door";
import { refuseZone } from "@/app/_lib/refuse-zone";
import { routes } from "@/lib/api/routes";
import { ok } from "@/lib/core/result";
import { changeSettings } from "@/lib/services/identity/change-settings";
import { describeLearner, toMe } from "@/lib/services/identity/describe-learner";

export const GET = door(routes.readMe, async ({ deps, learner }) => ok(await describeLearner(deps, learner)));

export const POST = door(routes.begin, async ({ deps, learner, isNew, input: { body } }) => {
  const changes = isNew ? { zone: body.zone } : {};
  const changed = await changeSettings(deps, { learner, changes });
  return changed.ok ? changed : refuseZone;
});

export const PATCH = door(routes.changeSettings, async ({ deps, learner, input: { body } }) => {
  const changed = await changeSettings(deps, { learner, changes: body });
  return changed.ok ? changed : refuseZone;
});

export const DELETE = door(routes.forget, async ({ deps, learner }) => {
  if (learner !== null) await deps.learners.remove(learner);
  return { ok: true, value: toMe(null), secret: null };
});
