import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { readInterview } from "@/lib/services/interviews/read-interview";

export const GET = door(routes.readInterview, ({ deps, learner, now, input: { params } }) =>
  readInterview(deps, { learner, which: params, now }),
);
