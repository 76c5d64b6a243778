import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { ok } from "@/lib/core/result";
import { readProgress } from "@/lib/services/practice/read-progress";

export const GET = door(routes.readProgress, async ({ deps, learner, now }) =>
  ok(await readProgress(deps, { learner, now })),
);
