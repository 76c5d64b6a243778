import type { z } from "zod";
import type { Route } from "./route";

/** What a request to a route says, parsed. */
export type Input<R extends Route> = {
  readonly params: z.output<R["params"]>;
  readonly query: z.output<R["query"]>;
  readonly body: z.output<NonNullable<R["body"]>>;
};

/** A value that nobody changes any more. */
type Settled<T> = T extends readonly (infer Item)[]
  ? readonly Settled<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Settled<T[Key]> }
    : T;

/**
 * What a handler of a route answers: its value, or one of the route's own codes, with what is to be known about it.
 * `secret`: what the browser's cookie holds from now on; null: nothing any more.
 */
export type Answer<R extends Route> =
  | { readonly ok: true; readonly value: Settled<z.output<R["reply"]>>; readonly secret?: string | null }
  | {
      readonly ok: false;
      readonly code: R["problems"][number] | "invalid-input";
      readonly details?: Readonly<Record<string, unknown>>;
      readonly headers?: Readonly<Record<string, string>>;
    };
