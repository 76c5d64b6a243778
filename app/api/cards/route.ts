import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { actOnCard } from "@/lib/services/practice/act-on-card";

export const POST = door(routes.actOnCard, ({ deps, learner, now, input: { body } }) =>
  actOnCard(deps, { learner, order: body, now }),
);
