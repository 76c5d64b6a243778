import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { openDatabase, type Database, type Transaction } from "@/lib/db/client";
import { rowsInto } from "@/lib/db/columns";
import { together } from "@/lib/db/together";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { describeStore } from "../support/store";

const TAG = { id: "latency", zh: "延迟", en: "Latency" };

/** Prisma sends a query when somebody waits for it: here that is now. */
const started = <T>(query: PromiseLike<T>): Promise<T> => Promise.resolve(query);

async function severalTurns(transaction: Transaction): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await transaction.topicText.count();
}

describeStore("A database", (store) => {
  test("keeps nothing of a transaction that fails", async () => {
    const database = await store.newDatabase();
    const failing = database.write(async (transaction) => {
      await transaction.tag.create({ data: TAG });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await database.client.tag.count()).toBe(0);
  });

  test("does not show a statement of its own process what a transaction takes back", async () => {
    const database = await store.newDatabase();
    let beside: Promise<number> = Promise.resolve(-1);
    const failing = database.write(async (transaction) => {
      await transaction.tag.create({ data: TAG });
      beside = started(database.client.tag.count());
      await severalTurns(transaction);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await beside).toBe(0);
  });

  test("does not take a statement of its own process back with a transaction", async () => {
    const database = await store.newDatabase();
    let beside: Promise<unknown> = Promise.resolve();
    const failing = database.write(async (transaction) => {
      await transaction.topicText.count();
      beside = started(database.client.tag.create({ data: TAG }));
      await severalTurns(transaction);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await beside;
    expect(await database.client.tag.count()).toBe(1);
  });

  test("goes on after the server ended a transaction by itself", async () => {
    const { client, ...database } = await store.newDatabase();
    const failing = database.write(async (transaction) => {
      await transaction.$executeRawUnsafe("ROLLBACK");
      throw new Error("disk full");
    });
    await expect(failing).rejects.toThrow("disk full");
    await client.tag.create({ data: TAG });
    expect(await client.tag.count()).toBe(1);
  });

  test("starts a transaction over that another one shut out, and both succeed", async () => {
    const url = await store.newUrl();
    const databases = [store.open(url), store.open(url)];
    const ids = ["first", "second"];
    await databases[0]?.client.tag.createMany({ data: ids.map((id) => ({ ...TAG, id, zh: "" })) });
    const attempts = [0, 0];
    let holding = 0;
    // On SQLite one waits until the other was refused; on PostgreSQL each takes what the other wants next: a deadlock.
    const met = () => (store.provider === "sqlite" ? Math.max(...attempts) > 1 : holding > 1);

    const writeBoth = (database: Database, own: number) =>
      database.write(async (transaction) => {
        attempts[own] = (attempts[own] ?? 0) + 1;
        for (const id of own === 0 ? ids : ids.toReversed()) {
          const { zh } = await transaction.tag.findUniqueOrThrow({ where: { id } });
          await transaction.tag.update({ where: { id }, data: { zh: `${zh}${own}` } });
          holding += 1;
          while (!met()) await setImmediate();
        }
      });
    await Promise.all(databases.map(writeBoth));
    const tags = await databases[0]?.client.tag.findMany();
    expect(tags?.map(({ zh }) => [...zh].sort().join(""))).toEqual(["01", "01"]);
    expect(attempts).not.toEqual([1, 1]);
  });

  test("keeps nothing of a transaction of our own statements that fails, and takes no statement beside it back", async () => {
    const database = await store.newDatabase();
    let beside: Promise<unknown> = Promise.resolve();
    const failing = database.direct(async ({ run, rows }) => {
      await run(Prisma.sql`INSERT INTO "Tag" ("id", "zh", "en") VALUES ('cost', '成本', 'Cost')`);
      beside = started(database.client.tag.create({ data: TAG }));
      for (let turn = 0; turn < 10; turn += 1) await rows(Prisma.sql`SELECT count(*) FROM "Tag"`);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await beside;
    expect(await database.client.tag.findMany()).toEqual([TAG]);
  });

  test("gives our own statements what it gives Prisma's client, before and after a table has changed", async () => {
    const database = await store.newDatabase();
    const at = new Date("2026-11-22T10:00:00.123Z");
    const row = { id: "somebody", createdAt: at, retention: 0.9, interviewOn: null };
    const more = { zone: "UTC", dayStart: 4, newADay: 5, reviewsADay: 50, interviewTopics: "[]" };
    await database.direct(({ run }) =>
      run(rowsInto("Learner", Object.keys({ ...row, ...more }), [{ ...row, ...more }])),
    );
    const day = { learnerId: "somebody", day: "2026-11-22", durationMs: 2 ** 40, expected: 0.5 };
    const counters = { reviews: 1, met: 1, again: 0, hard: 0, good: 1, easy: 0, predicted: 1, recalled: 1 };
    await database.direct(({ run }) =>
      run(rowsInto("DayTally", Object.keys({ ...day, ...counters }), [{ ...day, ...counters }])),
    );
    const look = () =>
      database.look(Prisma.sql`
        SELECT "id", "createdAt", "retention", "interviewOn", "durationMs", "expected"
        FROM "Learner" JOIN "DayTally" ON "learnerId" = "id"`);
    const seen = [{ ...row, durationMs: 2n ** 40n, expected: 0.5 }];
    expect(await look()).toEqual(seen);
    await database.client.$executeRaw`ALTER TABLE "Learner" ADD COLUMN "mood" TEXT`;
    expect(await look()).toEqual(seen);
    expect(await database.client.learner.findFirst()).toMatchObject({ ...row, ...more });
    expect(await database.client.dayTally.findFirst()).toMatchObject({ ...counters, durationMs: 2n ** 40n });
  });

  test("does what comes at once together, and lets nobody fail because of somebody else", async () => {
    const database = await store.newDatabase();
    const add = (id: string) =>
      together(database, async ({ run }) => {
        await run(Prisma.sql`INSERT INTO "Tag" ("id", "zh", "en") VALUES (${id}, '', '')`);
        if (id === "three") throw new Error("unlucky");
        return id;
      });
    const all = await Promise.allSettled(["one", "two", "two", "three", "four"].map(add));
    expect(all.map((one) => (one.status === "fulfilled" ? one.value : "failed")).toSorted()).toEqual([
      ...["failed", "failed", "four", "one", "two"],
    ]);
    const kept = await database.client.tag.findMany({ orderBy: { id: "asc" } });
    expect(kept.map(({ id }) => id)).toEqual(["four", "one", "two"]);
  });

  test("opens no address of another kind, and does not repeat it", () => {
    expect(() => openDatabase("mysql://user:secret@host/db")).toThrow(/^DATABASE_URL must be file:/);
    expect(() => openDatabase("mysql://user:secret@host/db")).not.toThrow(/secret/);
  });
});

describeStore("A connection", (store) => {
  test("of SQLite is durable, never waits long, and checks references", async () => {
    const { client, provider } = await store.newDatabase();
    if (provider === "postgresql") {
      expect(await client.$queryRaw`SHOW synchronous_commit`).toEqual([{ synchronous_commit: "on" }]);
      return;
    }
    const settings = ["journal_mode", "synchronous", "busy_timeout", "foreign_keys"];
    const values = await Promise.all(
      settings.map((name) => client.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`)),
    );
    expect(values.map(([row]) => String(Object.values(row ?? {})[0]))).toEqual(["wal", "2", "250", "1"]);
  });
});
