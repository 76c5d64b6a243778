import { systemRandom, type Random } from "@/lib/core/random";
import { readEnv } from "@/lib/env";
import { PrismaClient as PostgresqlClient } from "@/prisma/generated/postgresql/client";
import { PrismaClient, type Prisma } from "@/prisma/generated/sqlite/client";
import { parseDatabaseUrl, type Provider } from "./address";
import { oneConnection, type Connector } from "./connection";
import { postgresqlAdapter } from "./postgresql-adapter";
import { retryWhileBusy } from "./retry";
import { sqliteAdapter } from "./sqlite-adapter";
import { driverStatements, type Statements } from "./statements";

export type Transaction = Prisma.TransactionClient;

export type Database = {
  readonly provider: Provider;
  /** For single statements; `read` and `write` are for everything that takes more than one. */
  readonly client: PrismaClient;
  /** Everything `work` reads is one state of the database, whatever is committed meanwhile. */
  readonly read: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;
  /** All or nothing; started again from the top while another writer is in the way, so `work` must bear repetition. */
  readonly write: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;
  /**
   * As `write`, with statements of our own: what people do all day must not wait for Prisma's engine. On SQLite nothing else
   * gets a turn before `work` is done, so it must wait for nothing but its statements.
   */
  readonly direct: <T>(work: (statements: Statements) => Promise<T>) => Promise<T>;
  /** Rows of a single statement of our own. */
  readonly look: <Row>(query: Prisma.Sql) => Promise<Row[]>;
  readonly close: () => Promise<void>;
};

// Milliseconds. Publishing a large catalogue is one long transaction.
const PATIENCE = { maxWait: 30_000, timeout: 600_000 };

// A level that the type of SQLite's client does not list.
const REPEATABLE_READ: object = { isolationLevel: "RepeatableRead" };

/** Opens a database. Nothing is connected before the first query. Throws on an address of an unknown kind. */
export function openDatabase(url: string, random: Random = systemRandom): Database {
  const address = parseDatabaseUrl(url);
  const { provider } = address;
  const connector = oneConnection(
    address.provider === "sqlite" ? sqliteAdapter(address.file) : postgresqlAdapter(address.url),
  );
  const client = openClient(provider, connector);
  // SQLite has no other isolation than this one, and its adapter refuses to hear of any.
  const snapshot = provider === "postgresql" ? { ...PATIENCE, ...REPEATABLE_READ } : PATIENCE;
  return {
    provider,
    client,
    read: (work) => retryWhileBusy(() => client.$transaction(work, snapshot), random),
    write: (work) => retryWhileBusy(() => client.$transaction(work, PATIENCE), random),
    direct: (work) =>
      retryWhileBusy(async () => {
        const connection = await connector.connect();
        return connection.transact((driver) => work(driverStatements(driver, provider)));
      }, random),
    look: async (query) => driverStatements(await connector.connect(), provider).rows(query),
    close: async () => {
      await client.$disconnect();
      await connector.close();
    },
  };
}

function openClient(provider: Provider, adapter: Connector): PrismaClient {
  if (provider === "sqlite") return new PrismaClient({ adapter });
  // Both clients come from the same models; SQLite's type is the smaller one, so what it allows holds for both.
  return new PostgresqlClient({ adapter }) as unknown as PrismaClient;
}

const shared = globalThis as typeof globalThis & { tizhouDatabase?: Database };

/** The database of this process, as DATABASE_URL names it. Kept on the global object: a reloaded module finds it again. */
export function sharedDatabase(): Database {
  return (shared.tizhouDatabase ??= openDatabase(readEnv().DATABASE_URL));
}
