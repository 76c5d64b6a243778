import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { readDrafts } from "@/lib/services/interviews/read-drafts";

export const GET = door(routes.readDrafts, ({ deps, learner, input: { params } }) =>
  readDrafts(deps, { learner, id: params.id }),
);
