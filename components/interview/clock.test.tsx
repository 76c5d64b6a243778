import { describe, expect, test } from "vitest";
import { seededRandom } from "@/lib/core/random";
import { hear, isVague, serverTimeAt, wentApart, type ServerClock } from "./clock";

const at = (ms: number) => new Date(ms).toISOString();

describe("the server's clock", () => {
  test("is known to within half of the quickest reply, whatever the clock on the wall says", () => {
    const random = seededRandom(7);
    let clock: ServerClock | null = null;
    const AHEAD = 1_000_000;
    for (let now = 0; now < 600_000; now += 10_000) {
      const there = now + Math.floor(random() * 900);
      const heardAt = there + Math.floor(random() * 900);
      clock = hear(clock, { serverNow: at(there + AHEAD), askedAt: now, heardAt });
      expect(Math.abs(serverTimeAt(clock, heardAt) - (heardAt + AHEAD))).toBeLessThanOrEqual(900);
      expect(isVague(clock)).toBe(false);
    }
  });

  test("is believed against this page's own clock, which stands still while a machine sleeps", () => {
    const before = hear(null, { serverNow: at(1_000_000), askedAt: 0, heardAt: 20 });
    const after = hear(before, { serverNow: at(4_600_000), askedAt: 5_000, heardAt: 5_020 });
    expect(serverTimeAt(after, 5_020)).toBeCloseTo(4_600_010, 0);
  });

  test("is vague after a reply that took long", () => {
    expect(isVague(hear(null, { serverNow: at(0), askedAt: 0, heardAt: 9_000 }))).toBe(true);
  });
});

test("the two clocks of a machine go apart when it sleeps and when one of them is set", () => {
  const before = { wall: 0, monotonic: 0 };
  expect(wentApart(before, { wall: 60_000, monotonic: 59_000 })).toBe(false);
  expect(wentApart(before, { wall: 3_600_000, monotonic: 1_000 })).toBe(true);
  expect(wentApart(before, { wall: -3_600_000, monotonic: 1_000 })).toBe(true);
});
