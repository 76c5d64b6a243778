import { beforeEach, describe, expect, test } from "vitest";
import { freshQuiz, QUIZ, QuizServer } from "@/tests/support/quiz-server";
import { attemptOf } from "./attempt";
import { readDraft } from "./drafts";
import { openSession } from "./session";

let server: QuizServer;
const open = () => openSession(structuredClone(server.quiz), server.verbs);
beforeEach(() => {
  server = new QuizServer();
});

describe("a quiz that is done", () => {
  test("goes on at once, and saves in the order of the grades", async () => {
    const session = open();
    session.grade({ grade: "good" });
    expect(session.read().at).toBe(1);
    expect(session.read().steps.at(-1)?.saved).toBe("saving");
    session.grade({ grade: "hard" });
    await session.refresh();
    expect(server.stands()).toEqual(["q-aaaaa0 good", "q-aaaaa1 hard"]);
    expect(session.read()).toMatchObject({ at: 2, stale: false });
    expect(session.read().steps.map(({ saved }) => saved)).toEqual(["saved", "saved"]);
  });

  test("counts an answer once in two tabs, and both go on", async () => {
    const [one, other] = [open(), open()];
    one.grade({ grade: "good" });
    other.grade({ grade: "good" });
    await Promise.all([one.refresh(), other.refresh()]);
    expect(server.log).toHaveLength(1);
    expect(one.read().at).toBe(1);
    expect(other.read().at).toBe(1);
  });

  test("keeps the first grade where the tabs do not agree, and says so", async () => {
    const [one, other] = [open(), open()];
    one.grade({ grade: "good" });
    await one.refresh();
    other.grade({ grade: "again" });
    await other.refresh();
    expect(server.stands()).toEqual(["q-aaaaa0 good"]);
    expect(other.read()).toMatchObject({ at: 1, notice: { kind: "refused", code: "attempt-conflict" } });
  });

  test("stays at a question that was begun here while others are answered elsewhere", async () => {
    const [one, other] = [open(), open()];
    one.grade({ grade: "good" });
    await one.refresh();
    one.hold();
    other.grade({ grade: "good" });
    await other.refresh();
    other.grade({ grade: "easy" });
    await other.refresh();
    expect(one.read().at).toBe(1);
    one.grade({ grade: "easy" });
    await one.refresh();
    expect(server.log).toHaveLength(2);
    expect(one.read().at).toBe(2);
  });
});

describe("undo", () => {
  test("takes back several steps, and each answer after it is another", async () => {
    const session = open();
    session.grade({ grade: "good" });
    session.grade({ grade: "again" });
    await session.undo();
    await session.undo();
    expect(server.stands()).toEqual([]);
    expect(session.read()).toMatchObject({ at: 0, notice: { kind: "undone" } });
    session.grade({ grade: "easy" });
    session.grade({ grade: "easy" });
    await session.refresh();
    expect(server.stands()).toEqual(["q-aaaaa0 easy", "q-aaaaa1 easy"]);
    expect(session.read().at).toBe(2);
  });

  test("shows the answer again to whoever only pressed the wrong grade", async () => {
    const session = open();
    session.grade({ grade: "again" });
    await session.undo();
    expect(readDraft(QUIZ, 0).revealed).toBe(true);
  });

  test("says so where something was answered elsewhere since, and stays where it is", async () => {
    const [one, other] = [open(), open()];
    one.grade({ grade: "good" });
    await one.refresh();
    await other.refresh();
    other.grade({ grade: "good" });
    await other.refresh();
    await one.undo();
    expect(server.stands()).toHaveLength(2);
    expect(one.read()).toMatchObject({ at: 2, notice: { kind: "refused", code: "not-latest" } });
  });

  test("of another tab does not swallow the answer that is given here after it", async () => {
    const [one, other] = [open(), open()];
    one.grade({ grade: "good" });
    await one.undo();
    localStorage.clear();
    other.grade({ grade: "good" });
    await other.refresh();
    await other.refresh();
    expect(server.stands()).toEqual(["q-aaaaa0 good"]);
    expect(server.log).toHaveLength(2);
    expect(other.read().at).toBe(1);
  });
});

describe("without a connection", () => {
  beforeEach(() => {
    server.online = false;
  });

  test("it goes on to the end, and everything arrives afterwards, in order", async () => {
    const session = open();
    for (const grade of ["good", "hard", "easy"] as const) session.grade({ grade });
    await session.refresh();
    expect(session.read()).toMatchObject({ at: null, stale: true });
    expect(session.read().steps.every(({ saved }) => saved === "kept")).toBe(true);
    server.flush();
    await session.refresh();
    expect(server.stands()).toEqual(["q-aaaaa0 good", "q-aaaaa1 hard", "q-aaaaa2 easy"]);
    expect(session.read()).toMatchObject({ at: null, stale: false });
    await session.undo();
    expect(server.stands()).toHaveLength(2);
    expect(session.read().at).toBe(2);
  });

  test("undo takes back what has not left the device", async () => {
    const session = open();
    session.grade({ grade: "good" });
    await session.undo();
    expect(server.kept).toEqual([]);
    expect(session.read().at).toBe(0);
  });
});

describe("where the page is loaded anew before an answer has arrived", () => {
  test("it counts as given, and is sent", async () => {
    const left = open();
    left.grade({ grade: "good" });
    const session = openSession(freshQuiz(), server.verbs, structuredClone(left.read().steps));
    expect(session.read()).toMatchObject({ at: 1, steps: [{ saved: "failed" }] });
    session.retry();
    await session.refresh();
    expect(server.stands()).toEqual(["q-aaaaa0 good"]);
    expect(session.read()).toMatchObject({ at: 1, stale: false, steps: [{ saved: "saved" }] });
  });

  test("what was sent all the same counts once, and can be undone", async () => {
    const left = open();
    left.grade({ grade: "good" });
    const steps = structuredClone(left.read().steps);
    await left.refresh();
    const session = openSession(structuredClone(server.quiz), server.verbs, steps);
    session.retry();
    await session.refresh();
    expect(server.log).toHaveLength(1);
    await session.undo();
    expect(server.stands()).toEqual([]);
  });
});

describe("where saving fails", () => {
  test("the grade stays, says so, and is saved when asked again", async () => {
    server.failing = { status: 500, code: "internal" };
    const session = open();
    session.grade({ grade: "good" });
    await session.refresh();
    expect(session.read()).toMatchObject({ at: 1, notice: { kind: "refused", code: "internal" } });
    expect(session.read().steps[0]?.saved).toBe("failed");
    server.failing = null;
    session.retry();
    await session.refresh();
    expect(server.stands()).toEqual(["q-aaaaa0 good"]);
    expect(session.read().steps[0]?.saved).toBe("saved");
  });
});

test("attempts of places, quizzes and undone reviews are all different, and always the same", () => {
  const undone = "11111111-0000-4000-8000-000000000000";
  const ids = [0, 1, 99].flatMap((place) => [attemptOf(QUIZ, place, null), attemptOf(QUIZ, place, undone)]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(attemptOf(QUIZ, 7, null)).toBe("00000000-0000-4000-8000-000000000008");
});
