import { z } from "zod";
import type { ProblemCode } from "./problems";

/**
 * Who may call. `anyone`: also those about whom nothing is stored, and nothing will be. `learner`: who is none becomes one,
 * if the call succeeds. `owner`: who is none owns nothing, so it is not there (`missing`).
 */
export type Caller = "anyone" | "learner" | "owner";

/** An address of the API, whole: what it takes, what it answers, how it refuses. */
export type Route<
  C extends Caller = Caller,
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
  Code extends ProblemCode = ProblemCode,
> = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** With `{name}` for parameters. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly caller: C;
  readonly missing: ProblemCode;
  /** Objects of strings: whatever an address holds is text before it is parsed. */
  readonly params: P;
  readonly query: Q;
  /** Null: a body is not read. */
  readonly body: B | null;
  readonly status: 200 | 201;
  readonly reply: R;
  /** Besides those that any door can refuse with (app/_lib/door.ts). */
  readonly problems: readonly Code[];
};

const nothing = z.object({});
type Nothing = typeof nothing;

type Given<
  C extends Caller,
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
  Code extends ProblemCode,
> = Pick<Route<C, P, Q, B, R, Code>, "method" | "path" | "summary" | "caller" | "reply"> &
  Partial<Pick<Route<C, P, Q, B, R, Code>, "missing" | "params" | "query" | "body" | "status" | "problems">>;

/** A route; what is not said is: no parameters, no query, no body, 200, no problems of its own. */
export function route<
  const C extends Caller,
  R extends z.ZodType,
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = z.ZodNull,
  const Code extends ProblemCode = never,
>(given: Given<C, P, Q, B, R, Code>): Route<C, P, Q, B, R, Code> {
  return {
    missing: "not-found",
    params: nothing as unknown as P,
    query: nothing as unknown as Q,
    body: null,
    status: 200,
    problems: [],
    ...given,
  };
}

/** Whether it changes anything. */
export const isMutation = ({ method }: Pick<Route, "method">): boolean => method !== "GET";

/** A whole number in a query. */
export const wholeNumber = (least: number, most: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .default(otherwise);
