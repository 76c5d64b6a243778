import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { startInterview } from "@/lib/services/interviews/start-interview";

export const POST = door(routes.startInterview, ({ deps, learner, now, input: { body } }) =>
  startInterview(deps, { learner, start: body, now }),
);
