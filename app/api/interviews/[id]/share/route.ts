import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { readShare, shareInterview, unshareInterview } from "@/lib/services/interviews/share-interview";

export const GET = door(routes.readInterviewShare, ({ deps, learner, now, origin, input: { params } }) =>
  readShare(deps, { learner, id: params.id, now, origin }),
);

export const POST = door(routes.shareInterview, ({ deps, learner, now, origin, input: { params, body } }) =>
  shareInterview(deps, { learner, id: params.id, now, origin, wish: body }),
);

export const DELETE = door(routes.unshareInterview, ({ deps, learner, input: { params } }) =>
  unshareInterview(deps, { learner, id: params.id }),
);
