import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { joinLearner } from "@/lib/services/identity/join-learner";

export const POST = door(routes.join, async ({ deps, learner, browser, now, origin, input: { body } }) => {
  const from = learner === null || browser === null ? null : { learner, browser };
  const there = await joinLearner(deps, { secret: body.secret, now, origin, from });
  if (!there.ok) return there;
  const { joined, secret } = there.value;
  return secret === null ? { ok: true, value: joined } : { ok: true, value: joined, secret };
});
