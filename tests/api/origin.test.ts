import { describe, expect, test } from "vitest";
import { isMutation } from "@/lib/api/route";
import { routes } from "@/lib/api/routes";
import { dump } from "../support/learner-rows";
import { callerOf, routeNames, SITE } from "./caller";
import { CASES } from "./cases";
import { newWorld } from "./world";

const https = SITE.replace("http:", "https:");
const FOREIGN: readonly (readonly [string, Record<string, string | null>])[] = [
  ["another site", { origin: "https://evil.example" }],
  ["another site, which its browser says too", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
  ["a page without an origin", { origin: "null" }],
  ["nobody says where", { origin: null }],
  ["a browser that says another site", { origin: null, "sec-fetch-site": "cross-site" }],
  ["a browser that says a sibling", { origin: null, "sec-fetch-site": "same-site" }],
  ["a browser that contradicts itself", { "sec-fetch-site": "cross-site" }],
  ["a browser that says something new", { origin: null, "sec-fetch-site": "near" }],
  ["another scheme", { origin: https }],
  ["another scheme, and a header that anybody can send", { origin: https, "x-forwarded-proto": "https" }],
  ["another port", { origin: "http://tizhou.test:3001" }],
  ["the default port", { origin: "http://tizhou.test" }],
  ["a host that begins alike", { origin: "http://tizhou.test:3000.evil.example" }],
  ["a host above", { origin: "http://evil.tizhou.test:3000" }],
  ["the address that Next thinks it has", { origin: "http://localhost:3000" }],
  ["a header that anybody can send", { origin: "http://evil.example", "x-forwarded-host": "evil.example" }],
  ["an origin with a path", { origin: `${SITE}/x` }],
  ["an empty origin", { origin: "" }],
  ["a host that is none", { host: "tizhou.test:3000/x" }],
  ["no host", { host: null }],
];

const OWN: readonly Record<string, string | null>[] = [
  {},
  { "sec-fetch-site": "same-origin" },
  { origin: null, "sec-fetch-site": "same-origin" },
  { origin: null, "sec-fetch-site": "none" },
  { host: "TIZHOU.test:3000" },
];

describe.each(routeNames.filter((name) => isMutation(routes[name])))("%s", (name) => {
  test("is refused from elsewhere, before anything else is looked at", async () => {
    const world = await newWorld();
    const sent = await CASES[name].valid(world.owner);
    const before = await dump(world.database);
    const { cookie } = world.owner;
    for (const [where, headers] of FOREIGN) {
      for (const browser of [world.owner, callerOf(world.database)]) {
        const huge = { raw: "x".repeat(200_000), params: {} };
        for (const one of [sent, { ...sent, ...huge }]) {
          const got = await browser.call(name, { ...one, headers });
          expect(got, where).toMatchObject({ status: 403, body: { status: 403, code: "cross-origin" } });
          expect(got.headers.get("set-cookie"), where).toBeNull();
        }
      }
    }
    expect(await dump(world.database)).toBe(before);
    expect(world.owner.cookie).toBe(cookie);
  });

  test("is taken from the site's own pages", async () => {
    for (const headers of OWN) {
      const { owner } = await newWorld();
      const got = await owner.call(name, { ...(await CASES[name].valid(owner)), headers });
      expect([routes[name].status, 409], JSON.stringify(headers) + got.text).toContain(got.status);
    }
  });
});
