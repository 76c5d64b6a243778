import { ColumnTypeEnum, type ColumnType, type SqlQuery, type SqlQueryable } from "@prisma/driver-adapter-utils";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import type { Provider } from "./address";

/** Statements that we wrote ourselves, in one transaction: run in the order in which they are awaited. */
export type Statements = {
  readonly provider: Provider;
  /** Rows, as Prisma would give them: dates are dates, what is true or false is a boolean. */
  readonly rows: <Row>(query: Prisma.Sql) => Promise<Row[]>;
  /** Returns how many rows were changed. */
  readonly run: (query: Prisma.Sql) => Promise<number>;
};

/** In a transaction of Prisma's, beside what is asked of its client. */
export const statementsOf = (transaction: Prisma.TransactionClient, provider: Provider): Statements => ({
  provider,
  rows: (query) => transaction.$queryRaw(query),
  run: (query) => transaction.$executeRaw(query),
});

/** Straight to the driver: Prisma's engine takes longer over a statement than SQLite does. */
export const driverStatements = (driver: SqlQueryable, provider: Provider): Statements => ({
  provider,
  rows: async <Row>(query: Prisma.Sql) => {
    const { columnNames, columnTypes, rows } = await driver.queryRaw(toQuery(query, provider));
    return rows.map(
      (row) =>
        Object.fromEntries(columnNames.map((name, column) => [name, decode(row[column], columnTypes[column])])) as Row,
    );
  },
  run: (query) => driver.executeRaw(toQuery(query, provider)),
});

const ANY_TYPE: SqlQuery["argTypes"][number] = { scalarType: "unknown", arity: "scalar" };

const toQuery = ({ sql, text, values }: Prisma.Sql, provider: Provider): SqlQuery => ({
  sql: provider === "sqlite" ? sql : text,
  args: values,
  argTypes: values.map(() => ANY_TYPE),
});

function decode(value: unknown, type: ColumnType | undefined): unknown {
  if (value === null) return null;
  if (type === ColumnTypeEnum.DateTime) return new Date(value as string);
  if (type === ColumnTypeEnum.Boolean) return Boolean(value);
  return type === ColumnTypeEnum.Int64 ? BigInt(value as string | number) : value;
}
