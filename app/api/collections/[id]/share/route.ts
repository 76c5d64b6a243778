import { door, type Visit } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { fail, ok } from "@/lib/core/result";
import { presentCollection } from "@/lib/services/keeping/present";
import { newSecret } from "@/lib/services/secrets";

async function share({ deps, learner, origin, input }: Visit<typeof routes.share>, secret: string | null) {
  const collection = await deps.keeping.shareCollection(learner, input.params.id, secret);
  return collection ? ok(presentCollection(origin)(collection)) : fail("collection-not-found");
}

export const POST = door(routes.share, (visit) => share(visit, newSecret()));

export const DELETE = door(routes.unshare, (visit) => share(visit, null));
