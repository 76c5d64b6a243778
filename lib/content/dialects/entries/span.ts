import type { Weighed } from "../series/weighed";

/** A question's units: from its title up to `end`, exclusive. */
export type Span = { readonly weighed: Weighed; readonly start: number; readonly end: number };
