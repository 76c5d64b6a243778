import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlQuery, Transaction } from "@prisma/driver-adapter-utils";
import type { Connection, Connector } from "./connection";

/** Connects to a PostgreSQL server; gives up on one that does not answer after five seconds. */
export function postgresqlAdapter(url: string): Connector {
  const factory = new PrismaPg({ connectionString: url, connectionTimeoutMillis: 5_000 });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter = await factory.connect();
      const startTransaction = adapter.startTransaction.bind(adapter);
      return Object.assign(adapter, {
        startTransaction: async (...level: Parameters<typeof startTransaction>) =>
          inTurn(await startTransaction(...level)),
        transact: ((work) => transact(startTransaction, work)) satisfies Connection["transact"],
      });
    },
  };
}

const plain = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] });

async function transact<T>(start: () => Promise<Transaction>, work: (driver: Transaction) => Promise<T>): Promise<T> {
  const transaction = await start();
  try {
    const result = await work(transaction);
    await transaction.executeRaw(plain("COMMIT"));
    return result;
  } catch (error) {
    // Where even this fails, the connection is broken, and the server has undone it.
    await transaction.executeRaw(plain("ROLLBACK")).catch(() => undefined);
    throw error;
  } finally {
    // The adapter only gives its connection back here.
    await transaction.commit();
  }
}

/** Prisma sends the queries of a transaction side by side over its one connection, which pg 8 deprecates and pg 9 refuses. */
function inTurn(transaction: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve();
  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const queryRaw = transaction.queryRaw.bind(transaction);
  const executeRaw = transaction.executeRaw.bind(transaction);
  return Object.assign(transaction, {
    queryRaw: (query: SqlQuery) => inLine(() => queryRaw(query)),
    executeRaw: (query: SqlQuery) => inLine(() => executeRaw(query)),
  });
}
