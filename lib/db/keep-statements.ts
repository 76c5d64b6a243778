import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type { ColumnDefinition, Database, Statement } from "better-sqlite3";
import { invariant } from "@/lib/core/invariant";

/** Texts of statements; longer ones are rarely the same twice. */
const MOST_KEPT = 300;
const LONGEST_KEPT = 4_000;

type Prepared = { readonly statement: Statement; readonly columns: readonly ColumnDefinition[] };

/**
 * Makes Prisma's adapter compile a statement once and not each time. It binds for good what it compiles, so it is given
 * something that binds when it runs.
 */
export function keepStatements(adapter: SqlDriverAdapter): void {
  const { client } = adapter as SqlDriverAdapter & { readonly client?: Database };
  invariant(client && typeof client.prepare === "function", "the adapter keeps its connection elsewhere");
  const prepare = client.prepare.bind(client);
  const kept = new Map<string, Prepared>();

  function find(sql: string): Prepared {
    const known = kept.get(sql);
    if (known) {
      // The last one again: the first ones are forgotten first.
      kept.delete(sql);
      kept.set(sql, known);
      return known;
    }
    const statement = prepare(sql);
    const prepared = { statement, columns: statement.reader ? statement.raw().columns() : [] };
    if (sql.length > LONGEST_KEPT) return prepared;
    kept.set(sql, prepared);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return prepared;
  }

  const binding = (sql: string) => {
    const { statement, columns } = find(sql);
    return {
      bind: (values: readonly unknown[]) => ({
        reader: statement.reader,
        run: () => statement.run(values),
        columns: () => columns,
        raw: () => ({ all: () => statement.all(values) }),
      }),
      run: () => statement.run(),
    };
  };
  const exec = client.exec.bind(client);
  Object.assign(client, {
    prepare: binding,
    // Scripts make and change tables, and with them what columns a statement has.
    exec: (script: string) => {
      kept.clear();
      return exec(script);
    },
  });
}
