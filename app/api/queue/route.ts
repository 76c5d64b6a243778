import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { ok } from "@/lib/core/result";
import { readQueue } from "@/lib/services/practice/read-queue";

export const GET = door(routes.readQueue, async ({ deps, learner, now, input: { query } }) =>
  ok(await readQueue(deps, { learner, limit: query.limit, now })),
);
