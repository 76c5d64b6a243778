import { describe, expect, test } from "vitest";
import { seededRandom } from "@/lib/core/random";
import { chanceFrom } from "@/tests/content/document-properties/chance";
import { allowedMs, deadlineOf, GRACE_MS, usedMs, type Timed } from "./clock";
import { judgeSave, type HeldAnswer } from "./judge-save";
import { isOver, obey, settle, type Command } from "./state";

const SEQUENCES = process.env.TEST_LONG === "1" ? 10_000 : 1_000;
/** Another run: `INTERVIEW_SEED=123456 npx vitest run lib/interview`. */
const FIRST = Number(process.env.INTERVIEW_SEED ?? 1);
const STEPS = 15;
const START = new Date("2026-11-22T10:00:00Z");
const COMMANDS = ["pause", "resume", "abandon", "finish"] as const satisfies readonly Command[];

const begun = (minutes: number, pauseMinutes: number): Timed => ({
  state: "running",
  startedAt: START,
  deadlineAt: new Date(START.getTime() + minutes * 60_000),
  pausedAt: null,
  pausedMs: 0,
  allowedPauseMs: pauseMinutes * 60_000,
  endedAt: null,
});

const at = (ms: number) => new Date(START.getTime() + ms);
const seconds = (count: number) => at(count * 1_000);
const EMPTY: HeldAnswer = {
  ...{ revision: 0, text: "", choice: null, flagged: false, scratch: "", spentSeconds: 0, savedAt: null },
};

/**
 * The same interview told otherwise: it knows no deadline, but counts what ran and what was paused, as somebody would who
 * sits beside it with two stopwatches.
 */
function stopwatches(minutes: number, pauseMinutes: number) {
  let [state, ran, left]: [Timed["state"], number, number] = ["running", 0, pauseMinutes * 60_000];
  const pass = (ms: number) => {
    let rest = ms;
    if (state === "paused") {
      const paused = Math.min(rest, left);
      left -= paused;
      rest -= paused;
      if (left === 0) state = "running";
    }
    if (state !== "running") return;
    ran += rest;
    if (ran > minutes * 60_000 + GRACE_MS) state = "expired";
  };
  const hear = (command: Command) => {
    if (isOver(state)) return;
    if (command === "pause" && state === "running" && left > 0 && ran < minutes * 60_000) state = "paused";
    if (command === "resume") state = "running";
    if (command === "abandon") state = "abandoned";
    if (command === "finish") state = "finished";
  };
  const look = () => ({ state, ran: Math.min(ran, minutes * 60_000) });
  return { pass, hear, look, isTaken: () => !isOver(state) };
}

const LEGAL: Readonly<Record<Timed["state"], readonly Timed["state"][]>> = {
  running: ["running", "paused", "finished", "expired", "abandoned"],
  paused: ["running", "paused", "finished", "expired", "abandoned"],
  finished: ["finished"],
  expired: ["expired"],
  abandoned: ["abandoned"],
};

function live(seed: number): void {
  const chance = chanceFrom(seededRandom(seed));
  const [minutes, pauseMinutes] = [chance.pick([0.1, 1, 30]), chance.pick([0, 0, 1, 10])];
  const watches = stopwatches(minutes, pauseMinutes);
  let interview = begun(minutes, pauseMinutes);
  let elapsed = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const pause = chance.pick([0, 1, 500, 6_000, 10_000, 59_999, 60_000, 250_000, 1_900_000]);
    elapsed += pause;
    watches.pass(pause);
    const now = at(elapsed);
    const before = interview;

    const settled = settle(interview, now);
    expect(settle(settled, now)).toEqual(settled);
    const between = at(elapsed - chance.int(0, pause));
    expect(settle(settle(interview, between), now), "who looks in between changes nothing").toEqual(settled);
    expect(settled.state).toBe(watches.look().state);
    const verdict = judgeSave(interview, EMPTY, { revision: 0, opId: "" }, now);
    expect(verdict.outcome).toBe(watches.isTaken() ? "saved" : "late");

    if (chance.maybe(0.6)) {
      const command = chance.pick(COMMANDS);
      const done = obey(interview, command, now);
      watches.hear(command);
      interview = done.interview;
      const again = obey(interview, command, now);
      expect(again.interview, `${command}, sent twice`).toEqual(interview);
      if (done.refusal === null) expect(again.refusal).toBeNull();
      else expect(interview, "what is refused changes nothing but what time did").toEqual(settled);
    } else if (chance.maybe(0.5)) interview = settled;

    expect(settle(interview, now).state).toBe(watches.look().state);
    expect(usedMs(settle(interview, now), now)).toBe(watches.look().ran);
    expectSound(before, interview, now);
  }
}

function expectSound(before: Timed, after: Timed, now: Date): void {
  expect(LEGAL[before.state]).toContain(after.state);
  if (isOver(before.state)) expect(after).toEqual(before);
  expect(after.startedAt).toEqual(START);
  expect(allowedMs(after)).toBe(allowedMs(before));
  expect(after.deadlineAt.getTime()).toBeGreaterThanOrEqual(before.deadlineAt.getTime());
  expect(after.pausedMs).toBeGreaterThanOrEqual(before.pausedMs);
  expect(after.pausedMs).toBeLessThanOrEqual(after.allowedPauseMs);
  expect(after.pausedAt !== null).toBe(after.state === "paused");
  expect(after.endedAt !== null).toBe(isOver(after.state));
  if (after.state === "expired") expect(after.endedAt).toEqual(after.deadlineAt);
  if (after.endedAt) expect(after.endedAt.getTime()).toBeLessThanOrEqual(after.deadlineAt.getTime() + GRACE_MS);
  const used = usedMs(after, now);
  expect(used).toBeGreaterThanOrEqual(0);
  expect(used).toBeLessThanOrEqual(allowedMs(after));
}

test(`An interview reaches no illegal state, in ${SEQUENCES} random histories (seeds from ${FIRST})`, () => {
  for (let seed = FIRST; seed < FIRST + SEQUENCES; seed += 1) {
    try {
      live(seed);
    } catch (error) {
      throw new Error(`INTERVIEW_SEED=${seed}`, { cause: error });
    }
  }
});

describe("The clock", () => {
  test("stops while paused, and goes on by itself when the pause is used up", () => {
    const { interview: paused } = obey(begun(30, 1), "pause", seconds(600));
    expect(deadlineOf(paused, seconds(640))).toEqual(seconds(30 * 60 + 40));
    expect(obey(paused, "resume", seconds(640)).interview).toMatchObject({ state: "running", pausedMs: 40_000 });
    const awake = settle(paused, seconds(700));
    expect(awake).toMatchObject({ state: "running", pausedMs: 60_000, deadlineAt: seconds(31 * 60) });
    expect(obey(awake, "pause", seconds(701)).refusal).toBe("no-pause");
    expect(settle(paused, seconds(31 * 60 + 11))).toMatchObject({ state: "expired", endedAt: seconds(31 * 60) });
  });

  test("cannot be stopped where that is not allowed, nor in the grace", () => {
    expect(obey(begun(30, 0), "pause", seconds(1)).refusal).toBe("no-pause");
    expect(obey(begun(1, 5), "pause", seconds(60)).refusal).toBe("expired");
    expect(obey(begun(1, 5), "pause", seconds(65)).interview.state).toBe("running");
  });

  test("does not run backwards when another server is a little behind", () => {
    const { interview } = obey(begun(30, 10), "pause", seconds(100));
    expect(obey(interview, "resume", seconds(99)).interview).toMatchObject({ pausedMs: 0, deadlineAt: seconds(1_800) });
    expect(usedMs(begun(30, 0), seconds(-1))).toBe(0);
  });
});

describe("An answer", () => {
  const judge = (second: number, typedAt?: number) =>
    judgeSave(
      begun(1, 0),
      EMPTY,
      { revision: 0, opId: "", text: "x", ...(typedAt !== undefined && { typedAt: seconds(typedAt).toISOString() }) },
      seconds(second),
    );

  test("is taken until ten seconds after the deadline, if it was typed before", () => {
    expect(judge(60).outcome).toBe("saved");
    expect(judge(70).outcome).toBe("saved");
    expect(judge(70, 60).outcome).toBe("saved");
    expect(judge(70, 61)).toEqual({ outcome: "late", code: "expired" });
    expect(judge(59, 600).outcome).toBe("saved");
    expect(judge(70.001)).toEqual({ outcome: "late", code: "expired" });
  });

  test("is worth no more time than has passed, and never less than before", () => {
    const held = { ...EMPTY, spentSeconds: 20 };
    const spend = (spentSeconds: number) =>
      judgeSave(begun(1, 0), held, { revision: 0, opId: "", spentSeconds }, seconds(40));
    expect(spend(86_400)).toMatchObject({ answer: { spentSeconds: 40 } });
    expect(spend(3)).toMatchObject({ answer: { spentSeconds: 20 } });
  });

  test("keeps what is not said", () => {
    const held = { ...EMPTY, revision: 4, text: "one", choice: 2, flagged: true, scratch: "s" };
    const next = judgeSave(begun(1, 0), held, { revision: 4, opId: "", choice: null }, seconds(1));
    expect(next).toMatchObject({ answer: { revision: 5, text: "one", choice: null, flagged: true, scratch: "s" } });
    expect(judgeSave(begun(1, 0), held, { revision: 5, opId: "" }, seconds(1)).outcome).toBe("conflict");
  });
});
