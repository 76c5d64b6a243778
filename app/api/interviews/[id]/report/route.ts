import { door } from "@/app/_lib/door";
import { jsonReply } from "@/app/_lib/json-reply";
import { routes } from "@/lib/api/routes";
import { readReport } from "@/lib/services/interviews/read-report";

export const GET = door(routes.readReport, async ({ deps, learner, now, input: { params } }) => {
  const read = await readReport(deps, { learner, id: params.id, now });
  return read.ok ? jsonReply(read.value) : read;
});
