import { randomUUID } from "node:crypto";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { describe, inject, onTestFinished } from "vitest";
import type { Provider } from "@/lib/db/address";
import { openDatabase, type Database } from "@/lib/db/client";

export type Store = {
  readonly provider: Provider;
  /** The address of a migrated, empty database of this test alone. */
  newUrl(): Promise<string>;
  /** The same, opened. */
  newDatabase(): Promise<Database>;
  /** Opens an address (again); closed after the test. */
  open(url: string): Database;
  /** The address of a database without any table. */
  newEmptyUrl(): Promise<string>;
  /** A migrated, empty database for several tests, which lasts until it is given up. */
  newShared(): Promise<{ readonly database: Database; readonly giveUp: () => Promise<void> }>;
};

/** A database of its own, and how to take it away. */
type Made = { readonly url: string; readonly drop: () => Promise<void> };

/** One store of each kind. */
export const newStores = (): [Store, Store] => [storeOf("sqlite", newSqlite), storeOf("postgresql", newPostgresql)];

/** Describes a store on both databases: `tests` runs once with SQLite and once with PostgreSQL. */
export function describeStore(name: string, tests: (store: Store) => void): void {
  const [sqlite, postgresql] = newStores();
  describe(`${name} on SQLite`, () => tests(sqlite));
  describe(`${name} on PostgreSQL`, () => tests(postgresql));
}

function storeOf(provider: Provider, make: (migrated: boolean) => Promise<Made>): Store {
  const newUrl = async (migrated: boolean) => {
    const { url, drop } = await make(migrated);
    onTestFinished(drop);
    return url;
  };
  const open = (url: string) => {
    const database = openDatabase(url);
    onTestFinished(() => database.close());
    return database;
  };
  return {
    provider,
    open,
    newUrl: () => newUrl(true),
    newEmptyUrl: () => newUrl(false),
    newDatabase: async () => open(await newUrl(true)),
    newShared: async () => {
      const { url, drop } = await make(true);
      const database = openDatabase(url);
      return { database, giveUp: () => database.close().then(drop) };
    },
  };
}

async function newSqlite(migrated: boolean): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), "tizhou-store-"));
  const file = join(folder, "test.db");
  if (migrated) await copyFile(inject("databases").sqliteTemplate, file);
  return { url: `file:${file}`, drop: () => rm(folder, { recursive: true, force: true }) };
}

async function newPostgresql(migrated: boolean): Promise<Made> {
  const { postgresql, postgresqlTemplate } = inject("databases");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${migrated ? postgresqlTemplate : "template0"}`);
  const drop = () => administer(`DROP DATABASE ${name} WITH (FORCE)`);
  return { url: postgresql.replace(/\/postgres$/, `/${name}`), drop };
}

async function administer(sql: string): Promise<void> {
  const { postgresql } = inject("databases");
  const admin = new pg.Client({ connectionString: postgresql });
  await admin.connect();
  await admin.query(sql);
  await admin.end();
}
