import type { z } from "zod";
import { isMutation, type Route } from "@/lib/api/route";
import type { Input } from "@/lib/api/visit";
import { readBody, saysOther } from "./read-body";
import { refuse } from "./problem";

type Issue = { readonly path: string; readonly message: string };
type Parsed<T> = { readonly value: T } | { readonly refusal: Response };

const MOST_ISSUES = 20;

/** Everything that a request says, as the route wants it; or the reply that refuses it. Looks nothing up. */
export async function readInput<R extends Route>(
  route: R,
  request: Request,
  params: Promise<unknown>,
): Promise<Parsed<Input<R>>> {
  const body = await bodyOf(route, request);
  if ("refusal" in body) return body;
  // Next gives none to an address without any.
  const given = { params: (await params) ?? {}, query: queryOf(request), body: body.value };
  const issues: Issue[] = [];
  const parse = (part: keyof typeof given, schema: z.ZodType | null): unknown => {
    const parsed = schema?.safeParse(given[part]);
    if (!parsed) return null;
    if (!parsed.success)
      issues.push(...parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message })));
    else issues.push(...unstorable(parsed.data, ""));
    return parsed.data;
  };
  const value = {
    params: parse("params", route.params),
    query: parse("query", route.query),
    body: parse("body", route.body),
  };
  if (issues.length > 0)
    return { refusal: refuse("invalid-input", { details: { issues: issues.slice(0, MOST_ISSUES) } }) };
  // The three schemas of the route have just made it so.
  return { value: value as Input<R> };
}

async function bodyOf(route: Route, request: Request): Promise<Parsed<unknown>> {
  if (!isMutation(route)) return { value: undefined };
  if (route.body === null) return saysOther(request.headers) ? { refusal: refuse("not-json") } : { value: undefined };
  const read = await readBody(request);
  if (read.ok) return read;
  if (read.code !== "invalid-input") return { refusal: refuse(read.code) };
  const issues: Issue[] = [{ path: "", message: "The body is no JSON in UTF-8." }];
  return { refusal: refuse("invalid-input", { details: { issues } }) };
}

/** What is said twice is an array, which no schema of a query wants: better refused than half heard. */
function queryOf(request: Request): Record<string, string | string[]> {
  const { searchParams } = new URL(request.url);
  const one = (name: string) => {
    const all = searchParams.getAll(name);
    return all.length === 1 ? (all[0] ?? "") : all;
  };
  return Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, one(name)]));
}

/** Text that a database would refuse or change: PostgreSQL knows no NUL, and half a character is none in UTF-8. */
function unstorable(value: unknown, path: string): Issue[] {
  if (typeof value === "string") {
    return /\0|\p{Cs}/u.test(value) ? [{ path, message: "Text with a NUL or half a character" }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unstorable(inner, path === "" ? key : `${path}.${key}`));
}
