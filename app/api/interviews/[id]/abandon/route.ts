import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { steerInterview } from "@/lib/services/interviews/steer-interview";

export const POST = door(routes.abandonInterview, ({ deps, learner, now, input: { params } }) =>
  steerInterview(deps, "abandon", { learner, id: params.id, now }),
);
