import { door } from "@/app/_lib/door";
import { jsonReply } from "@/app/_lib/json-reply";
import { routes } from "@/lib/api/routes";
import { finishInterview } from "@/lib/services/interviews/read-report";

export const POST = door(routes.finishInterview, async ({ deps, learner, now, input: { params } }) => {
  const finished = await finishInterview(deps, { learner, id: params.id, now });
  return finished.ok ? jsonReply(finished.value) : finished;
});
