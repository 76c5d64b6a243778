import { allRoutes, routes } from "@/lib/api/routes";
import { isMutation } from "@/lib/api/route";
import type { Database } from "@/lib/db/client";
import { doorAt } from "./doors";

export type RouteName = keyof typeof routes;

/** What is sent, before it is text. `raw`: the body as it goes over the wire. */
export type Sent = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly raw?: BodyInit | (() => BodyInit);
  readonly headers?: Readonly<Record<string, string | null>>;
};

export type Got = { readonly status: number; readonly body: unknown; readonly headers: Headers; readonly text: string };

export const SITE = "http://tizhou.test:3000";

export type Browser = {
  /** As it is sent, `name=value`; null when the site has set none. */
  cookie: string | null;
  /** Calls a route as a page of the site would. */
  call(name: RouteName, sent?: Sent): Promise<Got>;
};

/** A browser of its own, before the handlers of the API, which work with this database. */
export function callerOf(database: Database, cookie: string | null = null): Browser {
  const browser: Browser = {
    cookie,
    call: async (name, sent = {}) => {
      Object.assign(globalThis, { tizhouDatabase: database });
      const request = requestOf(name, sent, browser.cookie);
      const reply = await (await doorAt(routes[name]))(request, { params: Promise.resolve(sent.params ?? {}) });
      const set = reply.headers.get("set-cookie");
      if (set !== null) browser.cookie = set.includes("Max-Age=0") ? null : (set.split(";")[0] ?? null);
      const text = await reply.text();
      return {
        status: reply.status,
        headers: reply.headers,
        text,
        body: text === "" ? null : (JSON.parse(text) as unknown),
      };
    },
  };
  return browser;
}

function requestOf(name: RouteName, sent: Sent, cookie: string | null = null): Request {
  const route = routes[name];
  const path = route.path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(sent.params?.[key] ?? ""));
  const query = new URLSearchParams(sent.query).toString();
  const headers = new Headers({ host: new URL(SITE).host });
  if (isMutation(route)) headers.set("origin", SITE);
  if (cookie !== null) headers.set("cookie", cookie);
  const raw = typeof sent.raw === "function" ? sent.raw() : sent.raw;
  const body = raw ?? (sent.body === undefined ? null : JSON.stringify(sent.body));
  if (body !== null) headers.set("content-type", "application/json");
  for (const [key, value] of Object.entries(sent.headers ?? {})) {
    if (value === null) headers.delete(key);
    else headers.set(key, value);
  }
  // As behind Next: the address that the server thinks it has.
  return new Request(`http://localhost:3000${path}${query && `?${query}`}`, {
    method: route.method,
    headers,
    ...(body !== null && { body, duplex: "half" }),
  });
}

export const routeNames = allRoutes.map(([name]) => name as RouteName);
