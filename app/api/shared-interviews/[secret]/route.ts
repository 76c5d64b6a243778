import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { readShared } from "@/lib/services/interviews/read-shared";

export const GET = door(routes.readSharedInterview, ({ deps, now, input: { params } }) =>
  readShared(deps, { secret: params.secret, now }),
);
