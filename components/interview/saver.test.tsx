import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { seededRandom } from "@/lib/core/random";
import { InterviewServer, itemId } from "@/tests/support/interview-server";
import type { Kept } from "./answer-state";
import { openSaver, type SaverDeps } from "./saver";

const ITEM = itemId(0);
const LONG = process.env.TEST_LONG === "1";

let server: InterviewServer;
let ids = 0;

/** A tab with this item open: its storage outlives it. */
function openTab(more: Partial<SaverDeps> = {}) {
  let kept: Kept | null = null;
  const over: string[] = [];
  const deps: SaverDeps = {
    put: (write) => server.verbs.put("", ITEM, write),
    read: async () => {
      const reply = await server.verbs.read("");
      return reply.ok ? (reply.value.items[0]?.answer ?? null) : null;
    },
    // As a device does it: what is read back is a copy.
    keep: (now) => {
      kept = structuredClone(now);
      return true;
    },
    newId: () => `op-${(ids += 1)}`,
    serverNow: () => null,
    onChange: () => undefined,
    onOver: (code) => over.push(code),
    ...more,
  };
  let life = 0;
  const open = () => {
    const born = life;
    // Of a page that was reloaded nobody hears again.
    const whileThere = async <T,>(work: Promise<T>): Promise<T> => {
      const value = await work;
      return born === life ? value : new Promise(() => undefined);
    };
    return openSaver(server.answer(), kept, {
      ...deps,
      put: (write) => whileThere(deps.put(write)),
      read: () => whileThere(deps.read()),
    });
  };
  let saver = open();
  return {
    type: (text: string) => saver.change({ text }, performance.now()),
    saver: () => saver,
    text: () => saver.read().mine.text,
    saved: () => saver.read().saved,
    kept: () => kept,
    over,
    /** As a crash does: nothing is said to anyone. */
    reload() {
      saver.close();
      life += 1;
      saver = open();
      saver.flush();
    },
  };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  server = new InterviewServer();
});
afterEach(() => vi.useRealTimers());

describe("what is typed", () => {
  test("is saved within two seconds of a pause, as one save, and says so", async () => {
    const tab = openTab();
    expect(tab.saved()).toBe("nothing");
    for (const text of ["一", "一二", "一二三"]) {
      tab.type(text);
      await pass(300);
    }
    expect(tab.saved()).toBe("saving");
    expect(server.seen.writes).toBe(0);
    await pass(2_000);
    expect([tab.saved(), server.answer().text, server.seen.writes]).toEqual(["saved", "一二三", 1]);
    expect(tab.kept()).toBeNull();
  });

  test("is saved every few seconds while someone types without a pause", async () => {
    const tab = openTab();
    for (let letters = 1; letters <= 60; letters += 1) {
      tab.type("字".repeat(letters));
      await pass(300);
    }
    expect(server.seen.writes).toBeGreaterThanOrEqual(2);
    expect(server.answer().text.length).toBeGreaterThan(30);
  });

  test("is on the device before it is sent, and let go of when it has arrived", async () => {
    const tab = openTab();
    tab.type("draft");
    expect(tab.kept()?.mine.text).toBe("draft");
    tab.reload();
    await pass(0);
    expect([tab.text(), server.answer().text, tab.kept()]).toEqual(["draft", "draft", null]);
  });

  test("has one save on its way at a time; what came meanwhile goes with the next", async () => {
    let underWay = 0;
    let most = 0;
    const tab = openTab({
      put: async (write) => {
        most = Math.max(most, (underWay += 1));
        await new Promise((resolve) => setTimeout(resolve, 5_000));
        underWay -= 1;
        return server.put(ITEM, write);
      },
    });
    for (const text of ["a", "ab", "abc", "abcd"]) {
      tab.type(text);
      await pass(1_200);
    }
    expect(tab.text()).toBe("abcd");
    await pass(20_000);
    expect([most, server.answer().text, server.seen.writes]).toEqual([1, "abcd", 2]);
  });

  test("is tried again by itself when the server fails, and says that it is on the device", async () => {
    const tab = openTab();
    server.failing = { status: 503, code: "busy" };
    tab.type("text");
    await pass(1_500);
    expect([tab.saved(), tab.saver().read().onDevice]).toEqual(["retrying", true]);
    server.failing = null;
    server.online = false;
    await pass(5_000);
    expect(tab.saved()).toBe("kept");
    server.online = true;
    await pass(20_000);
    expect([tab.saved(), server.answer().text]).toEqual(["saved", "text"]);
  });

  test("that the server will not have is said and not sent again until it is changed", async () => {
    const tab = openTab();
    server.failing = { status: 400, code: "invalid-input" };
    tab.type("too long");
    await pass(60_000);
    expect([tab.saved(), tab.saver().read().code, tab.kept()?.mine.text]).toEqual([
      "refused",
      "invalid-input",
      "too long",
    ]);
    server.failing = null;
    tab.type("short");
    await pass(1_500);
    expect([tab.saved(), server.answer().text]).toEqual(["saved", "short"]);
  });

  test("after the end is kept as late, all of it, and nothing is tried for ever", async () => {
    const tab = openTab();
    server.end("finished");
    tab.type("late");
    tab.saver().flush();
    tab.type("later");
    await pass(5_000);
    expect(tab.over).toContain("finished");
    expect(server.textsOf(ITEM)).toEqual(["late", "later"]);
    expect([tab.saved(), tab.kept()]).toEqual(["late", null]);
  });

  test("stays on the device when the interview is gone", async () => {
    const tab = openTab();
    server.interview = { ...server.interview, items: [] };
    tab.type("mine");
    await pass(60_000);
    expect(tab.over).toEqual(["interview-not-found"]);
    expect([server.seen.writes, tab.kept()?.mine.text]).toEqual([1, "mine"]);
  });
});

describe("a page that is left", () => {
  test("sends what was typed since the save on its way, and the next visit has it all", async () => {
    const replies: (() => void)[] = [];
    const tab = openTab({
      put: (write) =>
        new Promise((resolve) => {
          const reply = server.put(ITEM, write);
          replies.push(() => resolve(reply));
        }),
    });
    tab.type("first");
    await pass(1_000);
    tab.type("first and more");
    tab.saver().leave();
    expect(server.textsOf(ITEM)).toEqual(["first", "first and more"]);
    tab.reload();
    for (let rounds = 0; rounds < 10; rounds += 1) {
      replies.splice(0).forEach((reply) => reply());
      await pass(2_000);
    }
    expect([server.answer().text, tab.text(), tab.saved()]).toEqual(["first and more", "first and more", "saved"]);
  });

  test("sends the time that was spent, once", async () => {
    const tab = openTab();
    tab.saver().spend(12.7);
    tab.saver().flush(true);
    await pass(0);
    tab.saver().flush(true);
    await pass(0);
    expect([server.answer().spentSeconds, server.seen.writes]).toEqual([12, 1]);
  });
});

describe("two tabs", () => {
  test("with two texts: both are kept, the person chooses", async () => {
    const [one, two] = [openTab(), openTab()];
    one.type("from one");
    await pass(1_500);
    two.type("from two");
    await pass(1_500);
    expect(two.saved()).toBe("clash");
    expect(two.saver().read().clash?.theirs.text).toBe("from one");
    expect([two.text(), server.answer().text]).toEqual(["from two", "from one"]);
    expect(server.textsOf(ITEM)).toEqual(["from one", "from two"]);
    two.reload();
    await pass(0);
    expect([two.saved(), two.text()]).toEqual(["clash", "from two"]);
    expect(server.textsOf(ITEM)).toEqual(["from one", "from two"]);
    two.saver().choose({ text: "from two" });
    await pass(0);
    expect([two.saved(), server.answer().text]).toEqual(["saved", "from two"]);
  });

  test("also keep what was typed while the refusal was on its way", async () => {
    const [one, two] = [openTab(), openTab()];
    one.type("one");
    await pass(1_500);
    two.type("two");
    two.saver().flush();
    two.type("two and more");
    await pass(3_000);
    expect(two.saved()).toBe("clash");
    expect(server.textsOf(ITEM)).toEqual(["one", "two", "two and more"]);
  });

  test("need no person where only one of them wrote the text", async () => {
    const [one, two] = [openTab(), openTab()];
    one.saver().change({ flagged: true, scratch: "a note" }, 0);
    await pass(1_500);
    two.saver().change({ text: "answer", scratch: "another note" }, 0);
    await pass(3_000);
    expect(two.saved()).toBe("saved");
    expect(server.answer()).toMatchObject({ text: "answer", flagged: true, scratch: "a note\n\nanother note" });
    one.saver().hear(server.answer());
    expect(one.text()).toBe("answer");
  });

  const ROUNDS = LONG ? 200 : 20;
  test(`lose no text in ${ROUNDS} random interleavings`, async () => {
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      server = new InterviewServer();
      const random = seededRandom(seed);
      const pick = <T,>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
      const tabs = [openTab(), openTab()];
      const last = ["", ""];
      for (let step = 0; step < 30; step += 1) {
        const which = pick([0, 1]);
        const tab = tabs[which];
        if (!tab) continue;
        const { clash } = tab.saver().read();
        const act = random();
        if (clash) {
          tab.saver().choose(pick([{ text: tab.text() }, { text: clash.theirs.text }]));
          last[which] = tab.text();
        } else if (act < 0.6) {
          last[which] = `${tab.text()} ${which}.${step}`;
          tab.type(last[which]);
        } else if (act < 0.7) tab.reload();
        else if (act < 0.8) tab.saver().leave();
        else if (act < 0.9) tab.saver().hear(server.answer());
        await pass(Math.floor(random() * 1_500));
      }
      for (let rounds = 0; rounds < 4; rounds += 1) {
        for (const tab of tabs) {
          const { clash } = tab.saver().read();
          if (clash) tab.saver().choose({ text: tab.text() });
          await pass(5_000);
        }
      }
      const texts = server.textsOf(ITEM);
      for (const [which, tab] of tabs.entries()) {
        expect(tab.kept(), `seed ${seed}, tab ${which}`).toBeNull();
        expect(["", ...texts], `seed ${seed}, tab ${which}`).toContain(last[which]);
      }
      // Every word that was ever typed was given to the server, in some version.
      expect(texts, `seed ${seed}`).toContain(server.answer().text);
    }
  });
});

describe("a bad connection", () => {
  const SAVES = LONG ? 1_000 : 100;
  const BAD = 0.3;

  for (const seed of [1, 20_261_122, 77])
    test(`that drops, delays, doubles and reorders 30% ends with the text last typed, ${SAVES} saves, seed ${seed}`, async () => {
      const random = seededRandom(seed);
      const tab = openTab({
        put: async (write) => {
          const offline = { ok: false, status: 0, code: "offline", problem: null } as const;
          const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
          if (random() < BAD) await wait(Math.floor(random() * 4_000));
          if (random() < BAD / 2) return offline;
          const reply = server.put(ITEM, write);
          // Once more, after whatever comes next.
          if (random() < BAD) setTimeout(() => server.put(ITEM, write), Math.floor(random() * 20_000));
          if (random() < BAD / 2) return offline;
          return reply;
        },
      });
      let text = "";
      for (let typed = 0; typed < SAVES; typed += 1) {
        text = random() < 0.1 ? "" : `${text.slice(-40)} ${typed}`;
        tab.type(text);
        tab.saver().flush();
        if (random() < 0.03) tab.saver().leave();
        if (random() < 0.02) tab.reload();
        await pass(Math.floor(random() * 3_000));
        expect(tab.saver().read().clash, `typed ${typed}`).toBeNull();
      }
      await pass(120_000);
      expect([server.answer().text, tab.saved(), tab.kept()]).toEqual([text, "saved", null]);
      expect(server.seen.again).toBeGreaterThan(0);
      console.info(`seed ${seed}: ${server.seen.writes} writes, ${server.seen.again} came again`);
    });
});
