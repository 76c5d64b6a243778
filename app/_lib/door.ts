import "server-only";
import { isMutation, type Route } from "@/lib/api/route";
import type { Answer, Input } from "@/lib/api/visit";
import { systemClock } from "@/lib/core/clock";
import type { LearnerId } from "@/lib/core/ids";
import { readEnv } from "@/lib/env";
import { productionDeps, type Deps } from "@/lib/services/deps";
import { isBusy } from "@/lib/services/is-busy";
import { dropSecret, keepSecret, learnerOf, newLearner, type Learner } from "./learner";
import { isFromSite, originOf, type Site } from "./origin";
import { refuse } from "./problem";
import { readInput } from "./read-input";
import { reportError } from "./report-error";

/** What a handler is given. `learner` is null only where anyone may call. */
export type Visit<R extends Route> = {
  readonly input: Input<R>;
  readonly learner: LearnerId | (R["caller"] extends "anyone" ? null : never);
  /** What is stored of the browser's secret. */
  readonly browser: string | null;
  /** Whether this call made the learner. */
  readonly isNew: boolean;
  readonly now: Date;
  readonly deps: Deps;
  /** Scheme and host of the site, as the browser sees them. */
  readonly origin: string;
};

export type Handler<R extends Route> = (visit: Visit<R>) => Promise<Answer<R> | Response>;

let site: Site | undefined;

function readSite(): Site {
  const { TRUST_PROXY, SITE_URL } = readEnv();
  return (site ??= { trustProxy: TRUST_PROXY, siteUrl: SITE_URL });
}

/**
 * Makes an entry of lib/api/routes.ts and what it does a route handler of Next. In this order: does a change come from the
 * site's own pages (403), is the body small (413) and JSON (415), is the input what the route takes (400), whose is it
 * (404 where only an owner has something to look for); then the handler. Its failures are problems of the route.
 */
export function door<R extends Route>(route: R, handle: Handler<R>) {
  return async (request: Request, { params }: { readonly params: Promise<unknown> }): Promise<Response> => {
    const { headers } = request;
    const where = site ?? readSite();
    const origin = originOf(headers, where);
    if (isMutation(route) && !isFromSite(headers, origin)) return refuse("cross-origin");
    const secure = (origin ?? where.siteUrl).startsWith("https:");
    const deps = productionDeps();
    let known: Learner | null = null;
    try {
      const input = await readInput(route, request, params);
      if ("refusal" in input) return input.refusal;
      known = await learnerOf(headers, secure, deps);
      if (known === null && route.caller === "owner") return refuse(route.missing);
      const visit = { input: input.value, now: systemClock(), deps, origin: origin ?? where.siteUrl };
      const { answer, learner } = await enter(route, handle, visit, known);
      return reply(route, answer, learner, secure);
    } catch (error) {
      if (isBusy(error)) return refuse("busy", { headers: { "retry-after": "1" } });
      // Deleted from another browser in between.
      if (known && (await deps.learners.read(known.id).catch(() => "unknown")) === null) return refuse("learner-gone");
      reportError(error);
      return refuse("internal");
    }
  };
}

type Bare<R extends Route> = Pick<Visit<R>, "input" | "now" | "deps" | "origin">;
type Left<R extends Route> = { readonly answer: Answer<R> | Response; readonly learner: Learner | null };

async function enter<R extends Route>(
  route: R,
  handle: Handler<R>,
  bare: Bare<R>,
  known: Learner | null,
): Promise<Left<R>> {
  if (known !== null || route.caller !== "learner") {
    // Null only where the route is for anyone: an owner has been turned away.
    const learner = (known?.id ?? null) as Visit<R>["learner"];
    return { answer: await handle({ ...bare, learner, browser: known?.key ?? null, isNew: false }), learner: known };
  }
  const newcomer = await newLearner(bare.deps, bare.now);
  let stays = false;
  try {
    const answer = await handle({ ...bare, learner: newcomer.id, browser: newcomer.key, isNew: true });
    stays = !("ok" in answer) || answer.ok;
    return { answer, learner: stays ? newcomer : null };
  } finally {
    // What came to nothing leaves nothing behind.
    if (!stays) await bare.deps.learners.remove(newcomer.id);
  }
}

function reply(route: Route, answer: Answer<Route> | Response, learner: Learner | null, secure: boolean): Response {
  if (answer instanceof Response) return answer;
  if (!answer.ok) return refuse(answer.code, answer);
  const headers = new Headers({ "cache-control": "no-store" });
  const secret = answer.secret === undefined ? learner?.secret : answer.secret;
  if (secret === null) headers.set("set-cookie", dropSecret(secure));
  else if (secret !== undefined && isMutation(route)) headers.set("set-cookie", keepSecret(secret, secure));
  return Response.json(answer.value, { status: route.status, headers });
}
