import { describe, expect, test } from "vitest";
import { problemsOf } from "@/lib/api/openapi";
import { PROBLEMS, type ProblemCode } from "@/lib/api/problems";
import { isMutation } from "@/lib/api/route";
import { routes } from "@/lib/api/routes";
import { dump, rowsOf } from "../support/learner-rows";
import { callerOf, routeNames, type Got, type RouteName } from "./caller";
import { CASES } from "./cases";
import { GONE, learnerIn, newWorld } from "./world";

/** A reply in order: what the registry promises, and nothing besides. */
function expectDone(name: RouteName, got: Got): void {
  const route = routes[name];
  expect(got.status, got.text).toBe(route.status);
  expect(got.headers.get("content-type")).toBe("application/json");
  expect(got.headers.get("cache-control")).toBe("no-store");
  expect(got.body).toEqual(route.reply.parse(got.body));
}

/** A refusal in order: a code that the registry lists, and no cookie. */
function expectRefused(name: RouteName, got: Got, expected: number | ProblemCode): void {
  const code = (got.body as { code: ProblemCode }).code;
  const [status, title] = PROBLEMS[code];
  expect(expected, got.text).toBe(typeof expected === "number" ? status : code);
  expect(got.status).toBe(status);
  expect(got.body).toMatchObject({ type: "about:blank", title, status });
  expect(got.headers.get("content-type")).toBe("application/problem+json");
  expect(got.headers.get("cache-control")).toBe("no-store");
  expect(got.headers.get("set-cookie")).toBeNull();
  expect(problemsOf(routes[name])).toContain(code);
}

describe.each(routeNames)("%s", (name) => {
  const route = routes[name];
  const { valid, foreign } = CASES[name];

  test("does for its learner what the registry says, and renews their cookie where something was written", async () => {
    const { database, owner } = await newWorld();
    const sent = await valid(owner);
    const before = await dump(database);
    const { cookie } = owner;
    const got = await owner.call(name, sent);
    expectDone(name, got);
    if (isMutation(route)) expect(owner.cookie).toBe(name === "forget" ? null : cookie);
    else {
      expect(got.headers.get("set-cookie")).toBeNull();
      expect(await dump(database)).toBe(before);
    }
  });

  test("makes whoever has no cookie a learner only where it says so, and only if it succeeds", async () => {
    const { database, owner } = await newWorld();
    const sent = await valid(owner);
    const before = await dump(database);
    const nobody = callerOf(database);
    const got = await nobody.call(name, sent);
    if (route.caller === "owner") expectRefused(name, got, route.missing);
    else if (foreign) expectRefused(name, got, 404);
    else if (name === "readPlan") expectRefused(name, got, "no-date");
    else expectDone(name, got);
    const becomes = !foreign && (route.caller === "learner" || name === "join");
    expect(nobody.cookie === null, "without a cookie").toBe(!becomes);
    if (!becomes && name !== "reportProblem") expect(await dump(database)).toBe(before);
  });

  test("does nothing to what is somebody else's, and does not find it", async () => {
    const { database, owner, stranger } = await newWorld();
    const sent = await valid(owner);
    const [before, own] = [await dump(database), await rowsOf(database, await learnerIn(database, owner))];
    const got = await stranger.call(name, sent);
    if (foreign) {
      expectRefused(name, got, 404);
      expect(await dump(database)).toBe(before);
    } else if (name === "readPlan") expectRefused(name, got, "no-date");
    else expectDone(name, got);
    // Whom a link was given, it lets in.
    if (name !== "join") expect(await rowsOf(database, await learnerIn(database, owner))).toEqual(own);
  });
});

describe.each(routeNames.filter((name) => CASES[name].unknown))("%s", (name) => {
  test("says 404 of what does not exist, sets no cookie, and leaves nothing behind", async () => {
    const { database, owner } = await newWorld();
    const before = await dump(database);
    for (const browser of [owner, callerOf(database), callerOf(database, `tizhou=${"x".repeat(43)}`)]) {
      const { cookie } = browser;
      expectRefused(name, await browser.call(name, CASES[name].unknown), 404);
      expect(browser.cookie).toBe(cookie);
      expect(await dump(database)).toBe(before);
    }
  });
});

test.each(["putBookmark", "putNote"] as const)("%s finds no retired question", async (name) => {
  const { owner } = await newWorld();
  const got = await owner.call(name, { ...CASES[name].unknown, params: { questionId: GONE } });
  expectRefused(name, got, "question-not-found");
});

/** Where the same call again does not mean the same, and why. */
const NOT_TWICE: Partial<Record<RouteName, { readonly code: ProblemCode } | string>> = {
  makeLink: "each time another link",
  deleteCollection: { code: "collection-not-found" },
  deleteInterview: { code: "interview-not-found" },
};

describe.each(routeNames.filter((name) => isMutation(routes[name])))("%s", (name) => {
  test("sent again counts once", async () => {
    const { database, owner } = await newWorld();
    const sent = await CASES[name].valid(owner);
    const first = await owner.call(name, sent);
    const after = await dump(database);
    const again = await owner.call(name, sent);
    const exception = NOT_TWICE[name];
    if (typeof exception === "string") return expect(again.body).not.toEqual(first.body);
    if (exception) expectRefused(name, again, exception.code);
    else expect([again.status, lasting(again.body)]).toEqual([first.status, lasting(first.body)]);
    return expect(await dump(database)).toBe(after);
  });
});

/** Without what depends on the moment: what a grade would do now, what time it is, when a paused interview would be over. */
const lasting = (body: unknown): unknown => ({
  ...(body as object),
  ...{ intervals: null, serverNow: null },
  ...((body as { state?: unknown }).state === "paused" && { deadlineAt: null }),
});
