/** Some rows of a part of what is stored about a learner, as they are told: no ids of theirs, no hashes of secrets. */
export type ExportedRows = { readonly part: string; readonly rows: readonly object[] };

export const AT_ONCE = 1_000;

export const json = (text: string | null): unknown => (text === null ? null : JSON.parse(text));

/** Read piece by piece. `read` gives the rows after one, in an order of their own; fewer than AT_ONCE are the last. */
export async function* pages<Row extends object>(
  part: string,
  read: (after: Row | null) => Promise<Row[]>,
  tell: (row: Row) => object,
): AsyncGenerator<ExportedRows> {
  for (let last: Row | null = null; ;) {
    const rows: Row[] = await read(last);
    yield { part, rows: rows.map(tell) };
    last = rows.at(-1) ?? null;
    if (rows.length < AT_ONCE) return;
  }
}

/** Without whose they are. */
export const without = (row: object): object => omit(row, "learnerId");

export const omit = (row: object, ...names: string[]): object =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
