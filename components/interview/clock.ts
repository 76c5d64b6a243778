/**
 * What has to be added to the page's monotonic clock (performance.now, milliseconds) to have the server's time: something
 * between these two. The clock on the wall has no part in it: it may be wrong, or be set while one writes.
 */
export type ServerClock = { readonly least: number; readonly most: number };

/** A reply that says what time it was: between the moments at which it was asked for and arrived. */
export type Heard = { readonly serverNow: string; readonly askedAt: number; readonly heardAt: number };

/** More than this is no drift: the clock was set, or the machine slept. */
const JUMP_MS = 2_000;

/** Each reply narrows it down. One that contradicts what was known is right: then this page's clock has stood still. */
export function hear(before: ServerClock | null, { serverNow, askedAt, heardAt }: Heard): ServerClock {
  const server = Date.parse(serverNow);
  const now = { least: server - heardAt, most: server - askedAt };
  if (!before) return now;
  const both = { least: Math.max(before.least, now.least), most: Math.min(before.most, now.most) };
  return both.least <= both.most ? both : now;
}

/** The server's time, in milliseconds since 1970. */
export const serverTimeAt = ({ least, most }: ServerClock, monotonic: number): number => monotonic + (least + most) / 2;

/** Whether the server may be this much off what `serverTimeAt` says. */
export const isVague = ({ least, most }: ServerClock): boolean => most - least > 2 * JUMP_MS;

/** Both clocks of a machine at one moment, in milliseconds. */
export type Both = { readonly wall: number; readonly monotonic: number };

/** Whether the two went apart since: it slept, or someone set the clock. Which of the two, only the server can say. */
export const wentApart = (before: Both, now: Both): boolean =>
  Math.abs(now.wall - before.wall - (now.monotonic - before.monotonic)) > JUMP_MS;
