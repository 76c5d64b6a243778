import type { DayClock } from "./card";
import { wallTime } from "./zone";

/** A calendar day, `YYYY-MM-DD`. Two of them compare as text. */
export type Day = string;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
// No zone was ever further from UTC than this, and none has changed its clocks twice within the days around one.
const FURTHEST_MS = 16 * HOUR_MS;
const PROBE_MS = 2 * DAY_MS;
// Asking for a date costs more than all arithmetic with it.
const REMEMBERED = 2_000;

const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const dayNumbered = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** The day `count` days after (before, if negative). */
export const addDays = (day: Day, count: number): Day => dayNumbered(numberOf(day) + count);

/** Calendar days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

const offsetAt = (instant: number, zone: string): number => wallTime(instant, zone) - instant;

/** Whether this machine knows the IANA zone. An offset such as `+08:00` is none: it would not follow the clocks. */
export function isKnownZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    wallTime(0, zone);
    return true;
  } catch {
    return false;
  }
}

/** The instant in (from, to] at which the clocks were changed, of which there is exactly one. */
function changeBetween(from: number, to: number, zone: string): number {
  const before = offsetAt(from, zone);
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

type Memo = Map<string, Map<number, number>>;
const offsets: Memo = new Map();
const starts: Memo = new Map();

function remember(memo: Memo, of: string, number: number, find: () => number): number {
  const known = memo.get(of) ?? new Map<number, number>();
  const found = known.get(number);
  if (found !== undefined) return found;
  if (known.size >= REMEMBERED) known.clear();
  const value = find();
  memo.set(of, known.set(number, value));
  return value;
}

/** The first instant at which the wall clock shows `wall` or later. */
function firstReaching(wall: number, zone: string): number {
  const early = Math.floor((wall - FURTHEST_MS) / PROBE_MS);
  const late = Math.ceil((wall + FURTHEST_MS) / PROBE_MS);
  const probe = (number: number) => remember(offsets, zone, number, () => offsetAt(number * PROBE_MS, zone));
  const before = probe(early);
  const after = probe(late);
  if (before === after) return wall - before;
  const change = changeBetween(early * PROBE_MS, late * PROBE_MS, zone);
  return wall - before < change ? wall - before : Math.max(change, wall - after);
}

const startOf = (number: number, { zone, dayStart }: DayClock): number =>
  remember(starts, `${dayStart} ${zone}`, number, () => firstReaching(number * DAY_MS + dayStart * HOUR_MS, zone));

/**
 * When a learner's day begins: the first instant at which their clocks show `dayStart` o'clock of it, or later where the
 * clocks skip that hour. A day that a zone skipped (Apia, 2011-12-30) begins when the next one does.
 */
export const startOfDay = (day: Day, clock: DayClock): Date => new Date(startOf(numberOf(day), clock));

/**
 * The learner's day in which an instant falls: the last one that has begun. Going on in time it never goes back, even
 * where clocks are set back over the start of a day.
 */
export function dayOf(instant: Date, clock: DayClock): Day {
  const now = instant.getTime();
  let number = Math.floor((now - clock.dayStart * HOUR_MS) / DAY_MS);
  while (startOf(number, clock) > now) number--;
  while (startOf(number + 1, clock) <= now) number++;
  return dayNumbered(number);
}

/** Whether a day lasted no time at all for the learner, because their zone skipped it. */
export const isSkipped = (day: Day, clock: DayClock): boolean =>
  startOf(numberOf(day), clock) === startOf(numberOf(day) + 1, clock);
