import { describe, expect, test } from "vitest";
import { z } from "zod";
import { GET } from "@/app/api/openapi.json/route";
import { PROBLEMS } from "@/lib/api/problems";
import { allRoutes, routes } from "@/lib/api/routes";
import { callerOf, routeNames } from "./caller";
import { CASES } from "./cases";
import { newWorld } from "./world";

type Schema = Parameters<typeof z.fromJSONSchema>[0];
type Content = { content: Record<string, { schema: Schema }> };
type Operation = {
  operationId: string;
  parameters: { name: string; in: string; required: boolean; schema: Schema }[];
  requestBody?: { required: boolean } & Content;
  responses: Record<string, { description: string } & Content>;
};
type Document = { openapi: string; paths: Record<string, Record<string, Operation>>; components: { schemas: object } };

const read = async () => (await GET().json()) as Document;

const operation = async (name: keyof typeof routes): Promise<Operation> => {
  const { path, method } = routes[name];
  const found = (await read()).paths[path]?.[method.toLowerCase()];
  if (!found) throw new Error(`${name} is not described`);
  return found;
};

test("the description is OpenAPI 3.1, has every door, and every reference in it leads somewhere", async () => {
  const document = await read();
  expect(document.openapi).toMatch(/^3\.1\./);
  const described = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map((one) => one.operationId),
  );
  expect(described.sort()).toEqual(allRoutes.map(([name]) => name).sort());
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to);
  expect(new Set(references)).toEqual(new Set(["#/components/schemas/Problem"]));
  for (const [path, methods] of Object.entries(document.paths)) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const { parameters } of Object.values(methods)) {
      expect(parameters.filter((one) => one.in === "path").map(({ name }) => name)).toEqual(named);
    }
  }
});

describe.each(routeNames)("%s", (name) => {
  test("takes and answers what its description says", async () => {
    const { owner, database } = await newWorld();
    const { parameters, requestBody, responses } = await operation(name);
    const sent = await CASES[name].valid(owner);
    const fits = (content: Content | undefined, value: unknown, type = "application/json") => {
      const schema = content?.content[type]?.schema;
      if (schema === undefined) throw new Error(`${name} does not describe ${type}`);
      const checked = z.fromJSONSchema(schema).safeParse(value);
      expect(checked.success, `${JSON.stringify(value)} ${checked.error?.message}`).toBe(true);
    };
    if (sent.body !== undefined) fits(requestBody, sent.body);
    const given = { ...sent.params, ...sent.query };
    for (const key of Object.keys(given)) expect(parameters.map((one) => one.name)).toContain(key);
    const got = await owner.call(name, sent);
    fits(responses[got.status], got.body);
    // What is refused is described too.
    for (const browser of [owner, callerOf(database)]) {
      for (const wrong of [
        CASES[name].unknown,
        { ...sent, ...(requestBody && { body: 7 }), params: { id: "\0" } },
        { ...sent, headers: { origin: "null" } },
      ]) {
        const refused = wrong && (await browser.call(name, wrong));
        if (!refused || refused.status < 400) continue;
        const { schema } = responses[refused.status]?.content["application/problem+json"] as unknown as {
          schema: { allOf: [unknown, { properties: { code: { enum: string[] } } }] };
        };
        expect(schema.allOf[1].properties.code.enum).toContain((refused.body as { code: string }).code);
      }
    }
  });
});

test("every code has one status, and every code is used", async () => {
  const used = new Set(
    Object.values((await read()).paths)
      .flatMap((methods) => Object.values(methods))
      .flatMap(({ responses }) => [...JSON.stringify(responses).matchAll(/"enum":\[((?:"[a-z-]+",?)+)\]/g)])
      .flatMap(([, codes = ""]) => codes.split(",").map((code) => code.replaceAll('"', ""))),
  );
  expect(Object.keys(PROBLEMS).filter((code) => !used.has(code))).toEqual(["not-found"]);
});
