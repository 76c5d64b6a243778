import { invariant } from "@/lib/core/invariant";

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const two = "2-digit";
  const fields = { year: "numeric", month: two, day: two, hour: two, minute: two, second: two } as const;
  const made = new Intl.DateTimeFormat("en-US", { ...fields, timeZone: zone, hourCycle: "h23", calendar: "gregory" });
  formats.set(zone, made);
  return made;
}

/**
 * What the clock on the wall says in an IANA zone at an instant, in milliseconds as if it were UTC. Both in
 * milliseconds since 1970; years 1000 to 9999.
 */
export function wallTime(instant: number, zone: string): number {
  const text = formatOf(zone).format(instant);
  invariant(text.length === 20, `a wall clock reads MM/DD/YYYY, HH:MM:SS, not ${text}`);
  const number = (from: number, to: number) => Number(text.slice(from, to));
  const seconds = Date.UTC(
    number(6, 10),
    number(0, 2) - 1,
    number(3, 5),
    number(12, 14),
    number(15, 17),
    number(18, 20),
  );
  return seconds + (((instant % 1000) + 1000) % 1000);
}
