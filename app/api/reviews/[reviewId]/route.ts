import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { undoReview } from "@/lib/services/practice/undo-review";

export const DELETE = door(routes.undo, ({ deps, learner, now, input: { params } }) =>
  undoReview(deps, { learner, reviewId: params.reviewId, now }),
);
