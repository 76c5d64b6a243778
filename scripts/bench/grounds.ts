import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Provider } from "@/lib/db/address";
import { openDatabase, type Database } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { postgresqlAdapter } from "@/lib/db/postgresql-adapter";
import { sqliteAdapter } from "@/lib/db/sqlite-adapter";
import { startPostgres } from "./postgres-server";

/** A database with all tables and no rows, whose commits are durable. */
export type Ground = {
  readonly provider: Provider;
  readonly url: string;
  readonly database: Database;
  /** A connection of its own, on which nothing is done but what `script` says: the most that the database can do. */
  bare(): Promise<{ readonly script: (sql: string) => Promise<unknown>; readonly end: () => Promise<void> }>;
};

type Measure = (ground: Ground) => Promise<void>;

/** What `measure` does, on SQLite and then on PostgreSQL; nothing of either stays. */
export async function onBothDatabases(measure: Measure): Promise<void> {
  await onSqlite(measure);
  await onPostgresql(measure);
}

async function onSqlite(measure: Measure): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "tizhou-bench-"));
  const file = join(folder, "bench.db");
  try {
    await withDatabase(`file:${file}`, measure, async () => {
      const adapter = await sqliteAdapter(file).connect();
      return { script: (sql) => adapter.executeScript(sql), end: () => adapter.dispose() };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgresql(measure: Measure): Promise<void> {
  const server = await startPostgres({ isDurable: true });
  const url = server.url("postgres");
  try {
    await withDatabase(url, measure, async () => {
      const adapter = await postgresqlAdapter(url).connect();
      // Without parameters, all of it is one message to the server.
      const script = (sql: string) => adapter.executeRaw({ sql, args: [], argTypes: [] });
      return { script, end: () => adapter.dispose() };
    });
  } finally {
    await server.stop();
  }
}

async function withDatabase(url: string, measure: Measure, bare: Ground["bare"]): Promise<void> {
  await migrate(url);
  const database = openDatabase(url);
  try {
    await measure({ provider: database.provider, url, database, bare });
  } finally {
    await database.close();
  }
}
