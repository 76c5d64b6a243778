import { Prisma } from "@/prisma/generated/sqlite/client";

/** Names as SQL writes them, one after the other. */
export const named = (names: readonly string[]): Prisma.Sql => Prisma.raw(names.map((name) => `"${name}"`).join(", "));

/** `table ("…", …) VALUES (…), …` of rows that all have these columns; at least one. */
export const rowsInto = <Name extends string>(
  table: string,
  names: readonly Name[],
  rows: readonly Readonly<Record<Name, unknown>>[],
): Prisma.Sql => {
  const values = rows.map((row) => Prisma.sql`(${Prisma.join(names.map((name) => row[name]))})`);
  return Prisma.sql`INSERT INTO ${named([table])} (${named(names)}) VALUES ${Prisma.join(values)}`;
};

/** What an upsert makes of a row that is there already: all of the new one but its key. */
export const replacing = (names: readonly string[], key: readonly string[]): Prisma.Sql => {
  const set = names.filter((name) => !key.includes(name)).map((name) => `"${name}" = excluded."${name}"`);
  return Prisma.sql`ON CONFLICT (${named(key)}) DO UPDATE SET ${Prisma.raw(set.join(", "))}`;
};

/** The same of counters, to which the new ones are added. */
export const adding = (table: string, names: readonly string[], key: readonly string[]): Prisma.Sql => {
  const set = names
    .filter((name) => !key.includes(name))
    .map((name) => `"${name}" = "${table}"."${name}" + excluded."${name}"`);
  return Prisma.sql`ON CONFLICT (${named(key)}) DO UPDATE SET ${Prisma.raw(set.join(", "))}`;
};
