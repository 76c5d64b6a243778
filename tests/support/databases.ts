import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { generateClients } from "../../scripts/setup/generate.mjs";
import { startPostgres } from "../../scripts/bench/postgres-server";

/** Where the tests of one run find a migrated, empty database of each kind to copy. */
export type TestDatabases = {
  readonly sqliteTemplate: string;
  /** The server, with `postgres` as the database. Copies are made with `CREATE DATABASE … TEMPLATE`. */
  readonly postgresql: string;
  readonly postgresqlTemplate: string;
};

declare module "vitest" {
  export interface ProvidedContext {
    databases: TestDatabases;
  }
}

/** Runs once before all tests: a real PostgreSQL for the run, and the newest schema in a template on either side. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await generateClients(() => undefined);
  // Imported late: it needs the clients that were generated just now.
  const { migrate } = await import("@/lib/db/migrate");
  const folder = await mkdtemp(join(tmpdir(), "tizhou-sqlite-"));
  const server = await startPostgres();
  const databases: TestDatabases = {
    sqliteTemplate: join(folder, "template.db"),
    postgresql: server.url("postgres"),
    postgresqlTemplate: "tizhou_template",
  };
  const admin = new pg.Client({ connectionString: databases.postgresql });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${databases.postgresqlTemplate}`);
  await admin.end();
  await migrate(`file:${databases.sqliteTemplate}`);
  await migrate(server.url(databases.postgresqlTemplate));
  project.provide("databases", databases);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
