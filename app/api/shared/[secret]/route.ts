import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { fail, ok } from "@/lib/core/result";

export const GET = door(routes.readShared, async ({ deps, input: { params, query } }) => {
  const shared = await deps.keeping.findShared(params.secret, query.locale);
  return shared ? ok(shared) : fail("share-not-found");
});
