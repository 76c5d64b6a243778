import { door, type Visit } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { fail, ok } from "@/lib/core/result";
import { presentCollection } from "@/lib/services/keeping/present";

type Own = Pick<Visit<typeof routes.changeCollection>, "deps" | "learner" | "origin">;

/** What is left, if there was one. */
const listAfter = async ({ deps, learner, origin }: Own, found: boolean) =>
  found
    ? ok({ collections: (await deps.keeping.listCollections(learner)).map(presentCollection(origin)) })
    : fail("collection-not-found");

export const PATCH = door(routes.changeCollection, async (visit) => {
  const { params, body } = visit.input;
  return listAfter(visit, await visit.deps.keeping.changeCollection(visit.learner, params.id, body));
});

export const DELETE = door(routes.deleteCollection, async (visit) =>
  listAfter(visit, await visit.deps.keeping.removeCollection(visit.learner, visit.input.params.id)),
);
