import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { putAssessment } from "@/lib/services/interviews/put-assessment";
import { readAssessment } from "@/lib/services/interviews/read-assessment";

export const GET = door(routes.readAssessment, ({ deps, learner, now, input: { params } }) =>
  readAssessment(deps, { learner, id: params.id, now }),
);

export const PUT = door(routes.putAssessment, ({ deps, learner, now, input: { params, body } }) =>
  putAssessment(deps, { learner, id: params.id, put: body, now }),
);
