import { describe, expect, test } from "vitest";
import { z } from "zod";
import { isMutation, type Route } from "@/lib/api/route";
import { routes } from "@/lib/api/routes";
import { dump } from "../support/learner-rows";
import { callerOf, routeNames, type RouteName, type Sent } from "./caller";
import { CASES } from "./cases";
import { newWorld } from "./world";

type Schema = {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};

const VALUES = { string: "x", number: 0.5, boolean: true, null: null, array: ["x", []], object: { a: { b: [] } } };

/** Values that a schema does not allow, of every kind of wrong that it knows. */
function wrongs(schema: Schema): unknown[] {
  const allowed = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  if (schema.anyOf) return [{ a: 1 }, true, [1], ["x"], -1].filter((value) => !allowed.safeParse(value).success);
  const { type = "string" } = schema;
  const others = Object.entries(VALUES)
    .filter(([name]) => name !== type && !(name === "number" && type === "integer"))
    .map(([, value]) => value);
  switch (type) {
    case "string":
      return [...others, "\0", "\ud800", "a\udc00b", ...(schema.maxLength ? ["é".repeat(schema.maxLength + 1)] : [])];
    case "integer":
    case "number":
      return [
        ...others,
        ...(type === "integer" ? [1.5] : []),
        ...(schema.minimum === undefined ? [] : [schema.minimum - 1]),
        ...(schema.maximum === undefined ? [] : [schema.maximum + 1, 1e300]),
      ];
    case "array":
      return [...others, ...wrongs(schema.items ?? {}).map((value) => [value])];
    case "object":
      return [...others, ...wrongObjects(schema, {})];
    default:
      return others;
  }
}

/** `right`: what is allowed; each of the values has one thing wrong. */
function wrongObjects({ properties = {}, required = [] }: Schema, right: Record<string, unknown>): unknown[] {
  const missing = required
    .filter((name) => name in right)
    .map((name) => Object.fromEntries(Object.entries(right).filter(([key]) => key !== name)));
  const values = Object.entries(properties).flatMap(([name, schema]) =>
    wrongs(schema).map((value) => ({ ...right, [name]: value })),
  );
  return [...missing, ...values];
}

const bodiesFor = (route: Route, right: unknown): unknown[] => {
  const schema = z.toJSONSchema(route.body ?? z.null(), { io: "input" }) as Schema;
  const objects = schema.anyOf ?? [schema];
  const whole: unknown[] = [null, [], "x", 1, true, [right]];
  return [...whole, ...objects.flatMap((one) => wrongObjects(one, (right ?? {}) as Record<string, unknown>))].filter(
    // A union allows with one part what another does not.
    (body) => !schema.anyOf || !route.body?.safeParse(body).success,
  );
};

const bytes = (length: number) =>
  new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (length <= 0) return controller.close();
      length -= 65_536;
      return controller.enqueue(new Uint8Array(65_536).fill(0x20));
    },
  });

/** Bodies of any route that takes one. */
const RAW: readonly (readonly [status: number, Pick<Sent, "raw" | "headers">])[] = [
  [400, { raw: "{" }],
  [400, { raw: "\u{feff}\u{feff}{}" }],
  [400, { raw: new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]) }],
  [400, { raw: "[".repeat(60_000) + "]".repeat(60_000) }],
  [413, { raw: `{"text":"${"x".repeat(1_000_000)}"}` }],
  [413, { raw: " ".repeat(10_000_000) }],
  [413, { raw: () => bytes(10_000_000) }],
  [413, { raw: () => bytes(10_000_000), headers: { "content-length": "2" } }],
  [413, { raw: "{}", headers: { "content-length": "999999999" } }],
  [415, { raw: "a=b", headers: { "content-type": "application/x-www-form-urlencoded" } }],
  [415, { raw: '{"a":1}', headers: { "content-type": "text/plain" } }],
  [415, { raw: '{"a":1}', headers: { "content-type": null } }],
  [415, { raw: '{"a":1}', headers: { "content-type": "application/jsonp" } }],
  [415, { raw: '{"a":1}', headers: { "content-encoding": "gzip" } }],
  [415, { raw: "--x\r\n\r\n--x--", headers: { "content-type": "multipart/form-data; boundary=x" } }],
];

const CODES = { 400: "invalid-input", 413: "too-large", 415: "not-json" } as Readonly<Record<number, string>>;

const shapeOf = (schema: z.ZodType): string[] => Object.keys((schema as unknown as { shape: object }).shape);
const WRONG_TEXTS = ["\0", "a\0", "../me", "x".repeat(5_000), "'; DROP TABLE Learner --"];

async function expectAllRefused(name: RouteName, expected: readonly (readonly [number, Sent])[]): Promise<void> {
  const { database, owner } = await newWorld();
  const before = await dump(database);
  for (const browser of [owner, callerOf(database)]) {
    for (const [status, sent] of expected) {
      const got = await browser.call(name, sent);
      const told = JSON.stringify(sent).slice(0, 200);
      expect(got, told).toMatchObject({ status, body: { status, code: CODES[status] } });
      expect(got.headers.get("content-type"), told).toBe("application/problem+json");
      expect(got.headers.get("set-cookie"), told).toBeNull();
      if (status !== 400) continue;
      const { issues } = got.body as { issues: { path: string; message: string }[] };
      expect(issues.length, told).toBeGreaterThan(0);
      for (const { path, message } of issues) expect([typeof path, typeof message]).toEqual(["string", "string"]);
    }
  }
  expect(await dump(database)).toBe(before);
}

const withBody = routeNames.filter((name) => routes[name].body !== null);

test.each(withBody)("%s refuses every body but its own, and looks nothing up", async (name) => {
  const { owner } = await newWorld();
  const { body, ...rest } = await CASES[name].valid(owner);
  const wrong = bodiesFor(routes[name], body);
  expect(wrong.length).toBeGreaterThan(10);
  const values = wrong.map((one) => [400, { ...rest, body: one }] as const);
  const needed = !routes[name].body?.safeParse(undefined).success;
  const empty = needed ? ([[400, rest]] as const) : [];
  const [key] = Object.keys(body ?? {});
  const deep = `{${JSON.stringify(key)}:${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}}`;
  await expectAllRefused(name, [
    ...values,
    ...empty,
    [400, { ...rest, raw: deep }],
    ...RAW.map(([status, raw]) => [status, { ...rest, ...raw }] as const),
  ]);
});

const withoutBody = routeNames.filter((name) => isMutation(routes[name]) && routes[name].body === null);

test.each(withoutBody)("%s takes no form", async (name) => {
  const { owner } = await newWorld();
  const sent = await CASES[name].valid(owner);
  const forms = RAW.filter(([status]) => status === 415).filter(([, { headers }]) => headers?.["content-type"]);
  await expectAllRefused(
    name,
    forms.map(([status, raw]) => [status, { ...sent, ...raw }] as const),
  );
});

const withText = routeNames.filter(
  (name) => [...shapeOf(routes[name].params), ...shapeOf(routes[name].query)].length > 0,
);

/** Keys of queries that take any words. */
const FREE = ["q", "text"];

describe.each(withText)("%s", (name) => {
  test("refuses an address that says something else", async () => {
    const { owner } = await newWorld();
    const sent = await CASES[name].valid(owner);
    const inPath = shapeOf(routes[name].params).flatMap((key) =>
      WRONG_TEXTS.map((text) => [400, { ...sent, params: { ...sent.params, [key]: text } }] as const),
    );
    const inQuery = shapeOf(routes[name].query).flatMap((key) =>
      (FREE.includes(key) ? ["\0", "x".repeat(5_000)] : WRONG_TEXTS).map(
        (text) => [400, { ...sent, query: { ...sent.query, [key]: text } }] as const,
      ),
    );
    await expectAllRefused(name, [...inPath, ...inQuery]);
  });
});
