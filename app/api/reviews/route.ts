import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { gradeCard } from "@/lib/services/practice/grade-card";

export const POST = door(routes.review, ({ deps, learner, now, input: { body } }) =>
  gradeCard(deps, { learner, review: body, now }),
);
