import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { ok } from "@/lib/core/result";
import { presentCollection } from "@/lib/services/keeping/present";

export const GET = door(routes.listCollections, async ({ deps, learner, origin }) => {
  const all = learner === null ? [] : await deps.keeping.listCollections(learner);
  return ok({ collections: all.map(presentCollection(origin)) });
});

export const POST = door(routes.makeCollection, async ({ deps, learner, now, origin, input: { body } }) => {
  const made = await deps.keeping.addCollection(learner, { id: body.id, name: body.name, now });
  return made.ok ? ok(presentCollection(origin)(made.value)) : made;
});
