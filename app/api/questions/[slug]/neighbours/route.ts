import { z } from "zod";
import { parseListQuery } from "@/app/_lib/list-query";
import { problem } from "@/app/_lib/problem";
import { visitorOf } from "@/app/_lib/visitor";
import type { Neighbours, QuestionLink } from "@/lib/catalogue/listing";
import { TOPICS } from "@/lib/catalogue/model";
import { systemClock } from "@/lib/core/clock";
import { fail, ok, type Result } from "@/lib/core/result";
import { LOCALES } from "@/lib/i18n/locales";
import { productionDeps } from "@/lib/services/deps";
import { findNeighbours } from "@/lib/services/find-neighbours";
import { findPathNeighbours } from "@/lib/services/find-path-neighbours";

const schema = z.object({
  slug: z.string().regex(/^[a-z0-9-]{3,80}$/),
  locale: z.enum(LOCALES),
  topic: z.enum(TOPICS).nullable(),
  /** The page of the list, without a language: that of a learning path says all there is to say. */
  from: z.string().nullable(),
});

const PATH_PAGE = /^\/paths\/([a-z0-9-]{2,60})$/;

const brief = (link: QuestionLink | null) => link && { slug: link.slug, title: link.title, language: link.language };

/** Previous and next of a question in the list that the query describes, or in the learning path that it comes from; 404 when it is not in that list. */
export async function GET(request: Request, { params }: RouteContext<"/api/questions/[slug]/neighbours">) {
  const search = new URL(request.url).searchParams;
  const input = schema.safeParse({
    slug: (await params).slug,
    locale: search.get("locale"),
    topic: search.get("topic"),
    from: search.get("from"),
  });
  if (!input.success) return problem(400, "invalid-input", "The question, the locale or the topic is not one.");
  const { slug, locale, topic, from } = input.data;
  const filters = Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)]));
  const path = PATH_PAGE.exec(from ?? "")?.[1];
  const query = parseListQuery(filters, topic);
  const found =
    path !== undefined
      ? await findPathNeighbours(productionDeps(), { slug, locale, path })
      : query.status
        ? await findOwn(request, { slug, query, status: query.status, locale })
        : await findNeighbours(productionDeps(), { slug, locale, query });
  if (!found.ok) return problem(404, found.code, "The question is not in this list.");
  const { previous, next, place, total } = found.value;
  const headers = { "cache-control": "no-store" };
  return Response.json({ previous: brief(previous), next: brief(next), place, total }, { headers });
}

/** In a list of the reader's own: of the questions with which they stand so. */
async function findOwn(request: Request, asked: Omit<OwnAsked, "now">): Promise<Result<Neighbours, "not-in-list">> {
  const deps = productionDeps();
  const learner = await visitorOf(request.headers, deps);
  const found = learner && (await deps.keeping.readOwnNeighbours(learner.id, { ...asked, now: systemClock() }));
  return found ? ok(found) : fail("not-in-list");
}

type OwnAsked = Parameters<ReturnType<typeof productionDeps>["keeping"]["readOwnNeighbours"]>[1];
