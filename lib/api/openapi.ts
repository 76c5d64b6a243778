import { z } from "zod";
import { PROBLEMS, type ProblemCode } from "./problems";
import { isMutation, type Route } from "./route";
import { allRoutes } from "./routes";

/** Every code that a route can be refused with: its own, and those of the door (app/_lib/door.ts). */
export function problemsOf(route: Route): ProblemCode[] {
  const codes: ProblemCode[] = ["invalid-input", ...route.problems, "internal", "busy"];
  if (isMutation(route)) codes.push("cross-origin", "not-json", "learner-gone");
  if (route.body !== null) codes.push("too-large");
  if (route.caller === "owner") codes.push(route.missing);
  return [...new Set(codes)].sort((one, other) => PROBLEMS[one][0] - PROBLEMS[other][0]);
}

const schemaOf = (schema: z.ZodType, io: "input" | "output"): Record<string, unknown> => {
  const document = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return Object.fromEntries(Object.entries(document).filter(([key]) => key !== "$schema"));
};

// A query is text; what it has to be like is better said of what it means.
function parametersOf(schema: z.ZodType, where: "path" | "query") {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, one]) => ({
    name,
    in: where,
    required: where === "path" || !one.safeParse(undefined).success,
    ...(where === "query" && { style: "form", explode: false }),
    schema: schemaOf(one, "output"),
  }));
}

function refusalsOf(route: Route): [string, unknown][] {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemsOf(route)) {
    const [status] = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return [...byStatus].map(([status, codes]) => {
    const schema = { allOf: [{ $ref: "#/components/schemas/Problem" }, { properties: { code: { enum: codes } } }] };
    const description = codes.map((code) => `${code}: ${PROBLEMS[code][1]}`).join(" ");
    return [String(status), { description, content: { "application/problem+json": { schema } } }];
  });
}

function operationOf([name, route]: readonly [string, Route]) {
  return {
    operationId: name,
    summary: route.summary,
    security: route.caller === "owner" ? [{ learner: [] }] : [{ learner: [] }, {}],
    parameters: [...parametersOf(route.params, "path"), ...parametersOf(route.query, "query")],
    ...(route.body && {
      requestBody: {
        required: !route.body.safeParse(undefined).success,
        content: { "application/json": { schema: schemaOf(route.body, "input") } },
      },
    }),
    responses: Object.fromEntries([
      [
        String(route.status),
        { description: "Done", content: { "application/json": { schema: schemaOf(route.reply, "output") } } },
      ],
      ...refusalsOf(route),
    ]),
  };
}

const issue = { type: "object", properties: { path: { type: "string" }, message: { type: "string" } } };

const PROBLEM = {
  type: "object",
  required: ["type", "title", "status", "code"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    code: { type: "string", enum: Object.keys(PROBLEMS) },
    issues: { type: "array", items: issue, description: "Of invalid-input: what is wrong, and where." },
  },
};

/** The API as an OpenAPI 3.1 document, made of the schemas with which requests are parsed. */
export function openApi() {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const named of allRoutes) {
    const [, { path, method }] = named;
    (paths[path] ??= {})[method.toLowerCase()] = operationOf(named);
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "题舟 Tizhou",
      version: "1",
      description:
        "What a learner does and keeps. Changes are taken from the site's own pages only (Origin, Sec-Fetch-Site). " +
        "Over HTTPS the cookie is called __Host-tizhou.",
    },
    paths,
    components: {
      schemas: { Problem: PROBLEM },
      securitySchemes: { learner: { type: "apiKey", in: "cookie", name: "tizhou" } },
    },
  };
}
