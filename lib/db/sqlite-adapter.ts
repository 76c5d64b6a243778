import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { IsolationLevel, SqlDriverAdapter, SqlQuery, Transaction } from "@prisma/driver-adapter-utils";
import type { Connection, Connector } from "./connection";
import { keepStatements } from "./keep-statements";

// The driver is synchronous: a long wait for a lock would stop every request, so wait little here and retry outside.
const SETTINGS = `
  PRAGMA busy_timeout = 250;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
`;

/** Opens a SQLite file (made with its folder when missing) with durable commits and readers that never wait for a writer. */
export function sqliteAdapter(file: string): Connector {
  const factory = new PrismaBetterSqlite3({ url: file, timeout: 250 });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      await mkdir(dirname(file), { recursive: true });
      const adapter = await factory.connect();
      await adapter.executeScript(SETTINGS);
      keepStatements(adapter);
      return oneAtATime(adapter);
    },
  };
}

/**
 * There is one connection, and Prisma's adapter lets a statement from outside slip into whatever transaction is open
 * on it: it would read uncommitted rows, and be undone by a rollback that is none of its business. Here it waits.
 */
function oneAtATime(adapter: SqlDriverAdapter): Connection {
  let running: Promise<void> | null = null;

  function start(): () => void {
    let finish: () => void = () => undefined;
    running = new Promise((resolve) => {
      finish = () => {
        running = null;
        resolve();
      };
    });
    return finish;
  }

  // Nothing may be awaited between the last look at `running` and the call: that is what makes the look count.
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: async (query: SqlQuery) => {
      while (running) await running;
      return adapter.queryRaw(query);
    },
    executeRaw: async (query: SqlQuery) => {
      while (running) await running;
      return adapter.executeRaw(query);
    },
    executeScript: async (script: string) => {
      while (running) await running;
      return adapter.executeScript(script);
    },
    startTransaction: async (isolation?: IsolationLevel) => {
      while (running) await running;
      const finish = start();
      try {
        return releasing(await adapter.startTransaction(isolation), finish);
      } catch (error) {
        finish();
        throw error;
      }
    },
    transact: async (work) => {
      while (running) await running;
      const finish = start();
      try {
        return await transact(adapter, () => work(adapter));
      } finally {
        finish();
      }
    },
    dispose: () => adapter.dispose(),
  };
}

const plain = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] });

/** Takes the lock of writers at once: what is read here stays true until the commit. */
async function transact<T>(adapter: SqlDriverAdapter, work: () => Promise<T>): Promise<T> {
  await adapter.executeRaw(plain("BEGIN IMMEDIATE"));
  try {
    const result = await work();
    await adapter.executeRaw(plain("COMMIT"));
    return result;
  } catch (error) {
    // A full disk has undone it already.
    await Promise.resolve(plain("ROLLBACK"))
      .then((rollback) => adapter.executeRaw(rollback))
      .catch(() => undefined);
    throw error;
  }
}

function releasing(transaction: Transaction, finish: () => void): Transaction {
  const commit = transaction.commit.bind(transaction);
  const rollback = transaction.rollback.bind(transaction);
  return Object.assign(transaction, {
    commit: () => commit().finally(finish),
    rollback: () => rollback().finally(finish),
  });
}
