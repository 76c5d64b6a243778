import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/core/random";
import { addDays, dayOf, daysBetween, isKnownZone, isSkipped, startOfDay } from "./day";

const at = (iso: string) => new Date(iso);
const start = (day: string, zone: string, dayStart = 4) => startOfDay(day, { zone, dayStart }).toISOString();

describe("calendar days", () => {
  it("are added over months, leap years and backwards", () => {
    expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
    expect(addDays("2026-11-22", 36_500)).toBe("2126-10-29");
    expect(daysBetween("2026-11-22", "2126-10-29")).toBe(36_500);
    expect(daysBetween("2026-03-01", "2026-02-28")).toBe(-1);
  });

  it("begin at the learner's hour: an hour past midnight still belongs to yesterday", () => {
    const clock = { zone: "Asia/Shanghai", dayStart: 4 };
    expect(dayOf(at("2026-11-21T19:59:59.999Z"), clock)).toBe("2026-11-21");
    expect(dayOf(at("2026-11-21T20:00:00.000Z"), clock)).toBe("2026-11-22");
    expect(start("2026-11-22", "Asia/Shanghai")).toBe("2026-11-21T20:00:00.000Z");
  });

  it("lie 25 hours apart between Pago Pago and Kiritimati", () => {
    expect(start("2026-11-22", "Pacific/Pago_Pago")).toBe("2026-11-22T15:00:00.000Z");
    expect(start("2026-11-22", "Pacific/Kiritimati")).toBe("2026-11-21T14:00:00.000Z");
  });
});

describe("clock changes", () => {
  it("a day that begins in the hour that is skipped begins after it", () => {
    expect(start("2026-03-29", "Europe/Berlin", 2)).toBe("2026-03-29T01:00:00.000Z");
    expect(start("2018-11-04", "America/Sao_Paulo", 0)).toBe("2018-11-04T03:00:00.000Z");
  });

  it("a day that begins in the hour that comes twice begins the first time", () => {
    expect(start("2026-10-25", "Europe/Berlin", 2)).toBe("2026-10-25T00:00:00.000Z");
    expect(start("2026-11-01", "America/New_York", 1)).toBe("2026-11-01T05:00:00.000Z");
  });

  it("of half an hour, on Lord Howe, are followed", () => {
    expect(start("2026-10-03", "Australia/Lord_Howe")).toBe("2026-10-02T17:30:00.000Z");
    expect(start("2026-10-04", "Australia/Lord_Howe")).toBe("2026-10-03T17:00:00.000Z");
    expect(start("2026-10-04", "Australia/Lord_Howe", 2)).toBe("2026-10-03T15:30:00.000Z");
    expect(start("2026-04-05", "Australia/Lord_Howe", 2)).toBe("2026-04-04T15:30:00.000Z");
  });

  it("set back over midnight, in St. John's, do not bring yesterday back", () => {
    const clock = { zone: "America/St_Johns", dayStart: 0 };
    expect(dayOf(at("2010-11-07T02:30:30Z"), clock)).toBe("2010-11-07");
    expect(dayOf(at("2010-11-07T02:31:30Z"), clock)).toBe("2010-11-07");
  });

  it("a day that Samoa skipped lasted no time, and the one before it ended when it should", () => {
    const clock = { zone: "Pacific/Apia", dayStart: 0 };
    expect(isSkipped("2011-12-30", clock)).toBe(true);
    expect(isSkipped("2011-12-29", clock)).toBe(false);
    expect(start("2011-12-30", "Pacific/Apia", 0)).toBe("2011-12-30T10:00:00.000Z");
    expect(dayOf(at("2011-12-30T09:59:59.999Z"), clock)).toBe("2011-12-29");
    expect(dayOf(at("2011-12-30T10:00:00.000Z"), clock)).toBe("2011-12-31");
  });
});

describe("everywhere and always", () => {
  const zones = Intl.supportedValuesOf("timeZone");

  it("knows every zone of this machine, and no offset or invention", () => {
    expect(zones.filter((zone) => !isKnownZone(zone))).toEqual([]);
    for (const zone of ["", "+08:00", "Moon/Tycho", " UTC", "Asia/Shanghai\n"]) expect(isKnownZone(zone)).toBe(false);
    expect(isKnownZone("UTC")).toBe(true);
  });

  it("every instant lies in the day that holds it, and a day begins exactly when the one before ends", () => {
    const random = seededRandom(5);
    for (let round = 0; round < 4_000; round++) {
      const clock = { zone: zones[Math.floor(random() * zones.length)] ?? "UTC", dayStart: Math.floor(random() * 24) };
      const instant = new Date(Math.floor(Date.UTC(2000, 0) + random() * (Date.UTC(2040, 0) - Date.UTC(2000, 0))));
      const day = dayOf(instant, clock);
      const from = startOfDay(day, clock);
      const to = startOfDay(addDays(day, 1), clock);
      const told = JSON.stringify({ clock, instant, day, from, to });
      expect(from <= instant && instant < to, told).toBe(true);
      expect(dayOf(from, clock), told).toBe(day);
      expect(dayOf(new Date(from.getTime() - 1), clock) < day, told).toBe(true);
      const hours = (to.getTime() - from.getTime()) / 3_600_000;
      // Antarctic stations have changed their clocks by three hours; Apia and Fakaofo once skipped a day.
      if (!/Apia|Fakaofo/.test(clock.zone)) expect(Math.abs(hours - 24), told).toBeLessThanOrEqual(3);
    }
  });
});
