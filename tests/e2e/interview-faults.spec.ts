import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import SqliteFile from "better-sqlite3";
import pg from "pg";
import { Candidate } from "../support/candidate";
import { fillDatabase, mortalSite } from "../support/mortal-site";
import { startPostgres } from "../../scripts/bench/postgres-server";

const isLong = process.env.TEST_LONG === "1";
const KILLS = isLong ? 20 : 2;
const CANDIDATES = 10;
/** At least; those that were under way are finished too. */
const SAVES = isLong ? 1_200 : 120;

type Count = (sql: string) => Promise<number>;
/** `check`: what the database itself finds wrong with its file. */
type Ground = { readonly url: string; readonly count: Count; check(): string[]; stop(): Promise<void> };

const GROUNDS: Readonly<Record<string, (folder: string) => Promise<Ground>>> = {
  SQLite: async (folder) => {
    const file = join(folder, "site.db");
    const ask = <T>(work: (database: SqliteFile.Database) => T): T => {
      const database = new SqliteFile(file);
      try {
        return work(database);
      } finally {
        database.close();
      }
    };
    return {
      url: `file:${file}`,
      count: async (sql) => ask((database) => Number(database.prepare(sql).pluck().get())),
      check: () =>
        ask((database) => [
          ...(database.pragma("integrity_check") as { integrity_check: string }[]).map((row) => row.integrity_check),
          ...(database.pragma("foreign_key_check") as unknown[]).map((row) => JSON.stringify(row)),
        ]).filter((line) => line !== "ok"),
      stop: async () => undefined,
    };
  },
  PostgreSQL: async () => {
    const server = await startPostgres();
    const url = server.url("postgres");
    const count: Count = async (sql) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const { rows } = await client.query<Record<string, unknown>>(sql);
      await client.end();
      return Number(Object.values(rows[0] ?? {})[0]);
    };
    return { url, count, check: () => [], stop: () => server.stop() };
  },
};

for (const [name, prepare] of Object.entries(GROUNDS)) {
  test(`on ${name}, a server that is killed ${KILLS} times while ${CANDIDATES} people answer loses nothing it acknowledged and keeps nothing twice`, async () => {
    test.setTimeout(isLong ? 1_800_000 : 300_000);
    const folder = mkdtempSync(join(tmpdir(), "tizhou-faults-"));
    const ground = await prepare(folder);
    const site = await mortalSite(ground.url);
    try {
      await fillDatabase(ground.url);
      await site.start();
      const candidates = Array.from({ length: CANDIDATES }, () => new Candidate(site.address));
      await Promise.all(candidates.map((one) => one.begin(3, 60)));

      let acknowledged = 0;
      let isEnough = false;
      const answering = candidates.map(async (one) => {
        for (let round = 0; !isEnough; round += 1) await one.save(round, () => void (acknowledged += 1));
      });
      for (let kill = 1; kill <= KILLS; kill += 1) {
        // Wherever it is just then: in a commit, before a reply, between two requests.
        await until(() => acknowledged >= (SAVES * kill) / (KILLS + 1));
        await site.kill();
        await site.start();
      }
      await until(() => acknowledged >= SAVES);
      isEnough = true;
      await Promise.all(answering);

      for (const one of candidates) {
        const { state, items } = await one.read();
        expect(state).toBe("running");
        for (const item of items) {
          const own = one.acknowledged.filter(({ itemId }) => itemId === item.id);
          // Each save made one revision, also those whose acknowledgement died with the server.
          expect(own.map(({ revision }) => revision)).toEqual(own.map((_, index) => index + 1));
          const expected = one.interview.items.find(({ id }) => id === item.id)?.answer;
          expect(item.answer).toMatchObject(expected ?? {});
        }
      }
      expect(await ground.count(`SELECT count(*) FROM "AnswerWrite"`)).toBe(acknowledged);
      expect(await ground.count(`SELECT count(*) FROM "AnswerWrite" WHERE "outcome" <> 'saved'`)).toBe(0);
      expect(ground.check()).toEqual([]);
    } finally {
      await site.kill();
      await ground.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

test("fifty clicks at once on two servers of one file finish an interview once", async () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), "tizhou-two-servers-"));
  const ground = await GROUNDS.SQLite?.(folder);
  if (!ground) throw new Error("There is no SQLite.");
  const servers = [await mortalSite(ground.url), await mortalSite(ground.url)];
  try {
    await fillDatabase(ground.url);
    await Promise.all(servers.map((server) => server.start()));
    const candidate = new Candidate(servers[0]?.address ?? "");
    await candidate.begin(5, 60);
    await candidate.save(0, () => undefined);
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, click) => candidate.finish(servers[click % servers.length]?.address)),
    );
    expect(new Set(replies).size).toBe(1);
    const { items } = JSON.parse(replies[0] ?? "") as { items: { id: string }[] };
    expect(items.map(({ id }) => id).toSorted()).toEqual(candidate.interview.items.map(({ id }) => id).toSorted());
    // What was left empty is to be learned, each once.
    expect(await ground.count(`SELECT count(*) FROM "LogEntry"`)).toBe(4);
    expect(await ground.count(`SELECT count(DISTINCT "attemptId") FROM "LogEntry"`)).toBe(4);
    expect(await ground.count(`SELECT "logged" FROM "Learner"`)).toBe(4);
    expect(await ground.count(`SELECT count(*) FROM "Interview" WHERE "state" = 'finished'`)).toBe(1);
    expect(ground.check()).toEqual([]);
  } finally {
    await Promise.all(servers.map((server) => server.kill()));
    await ground.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test("an interview whose time is over is closed within a minute, though no browser is there", async ({ baseURL }) => {
  test.setTimeout(150_000);
  const candidate = new Candidate(baseURL ?? "");
  await candidate.begin(2, 0.1);
  await candidate.save(0, () => undefined);
  const over = Date.now() + 16_000;
  // The file, not the site: whoever asks the site closes it by asking.
  const file = (process.env.DATABASE_URL ?? "").replace(/^file:/, "");
  const look = () => {
    const database = new SqliteFile(file, { readonly: true });
    const row = database
      .prepare(`SELECT "state", "report" IS NOT NULL AS "hasReport" FROM "Interview" WHERE "id" = ?`)
      .get(candidate.interview.id);
    database.close();
    return row;
  };
  expect(look()).toEqual({ state: "running", hasReport: 0 });
  await expect.poll(look, { timeout: 120_000, intervals: [500] }).toEqual({ state: "expired", hasReport: 1 });
  expect(Date.now() - over).toBeLessThan(60_000);
});
