import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import type { QuestionId } from "@/lib/core/ids";
import { readCard } from "@/lib/services/practice/read-card";

export const GET = door(routes.readCard, ({ deps, learner, now, input: { params } }) =>
  readCard(deps, { learner, questionId: params.questionId as QuestionId, now }),
);
