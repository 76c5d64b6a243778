import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQueryable } from "@prisma/driver-adapter-utils";

/** What Prisma works with, and ourselves where Prisma is too slow. */
export type Connection = SqlDriverAdapter & {
  /** All or nothing, straight on the driver. On SQLite nothing but `work` gets a turn meanwhile, so it must not wait for anything else. */
  transact<T>(work: (driver: SqlQueryable) => Promise<T>): Promise<T>;
};

export type Connector = Omit<SqlDriverAdapterFactory, "connect"> & { connect(): Promise<Connection> };

/** Opens one connection, with whichever asks for it first; `close` also closes one that Prisma never asked for. */
export function oneConnection(connector: Connector): Connector & { close(): Promise<void> } {
  let open: Promise<Connection> | null = null;
  const { provider, adapterName } = connector;

  async function connect(): Promise<Connection> {
    const connection = await connector.connect();
    const dispose = connection.dispose.bind(connection);
    return Object.assign(connection, {
      dispose: () => {
        open = null;
        return dispose();
      },
    });
  }

  return {
    ...{ provider, adapterName },
    connect: () =>
      (open ??= connect().catch((error: unknown) => {
        open = null;
        throw error;
      })),
    close: async () => (await open)?.dispose(),
  };
}
