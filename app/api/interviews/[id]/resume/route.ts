import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { steerInterview } from "@/lib/services/interviews/steer-interview";

export const POST = door(routes.resumeInterview, ({ deps, learner, now, input: { params } }) =>
  steerInterview(deps, "resume", { learner, id: params.id, now }),
);
