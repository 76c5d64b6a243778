import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { deleteInterview } from "@/lib/services/interviews/delete-interview";
import { readInterview } from "@/lib/services/interviews/read-interview";

export const GET = door(routes.readInterview, ({ deps, learner, now, input: { params } }) =>
  readInterview(deps, { learner, which: params, now }),
);

export const DELETE = door(routes.deleteInterview, ({ deps, learner, input: { params } }) =>
  deleteInterview(deps, { learner, id: params.id }),
);
