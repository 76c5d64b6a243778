import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "@/lib/db/client";

const SCHEMA = readFileSync(join(import.meta.dirname, "..", "..", "prisma/sqlite/schema.prisma"), "utf8");

export type Model = {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly type: string }[];
};

/** The tables of the schema with their columns and relations. */
export const models: readonly Model[] = [...SCHEMA.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(
  ([, name = "", body = ""]) => ({
    name,
    fields: [...body.matchAll(/^ {2}(\w+) +(\w+)/gm)].map(([, field = "", type = ""]) => ({ name: field, type })),
  }),
);

/** From a table to the learner to whom its rows belong: names of relations, none for the learner's own table; null: to nobody. */
function wayToLearner({ name, fields }: Model, seen: readonly string[] = []): string[] | null {
  if (name === "Learner") return [];
  if (seen.includes(name)) return null;
  for (const { name: field, type } of fields) {
    const target = models.find((model) => model.name === type);
    // A relation that a table has to one row of another: the one that holds the key.
    if (!target || !hasKey(name, field) || type === "Question") continue;
    const way = wayToLearner(target, [...seen, name]);
    if (way) return [field, ...way];
  }
  return null;
}

const hasKey = (model: string, field: string): boolean =>
  new RegExp(`^model ${model} \\{[^}]*^ {2}${field} +\\w+ +@relation\\(fields:`, "m").test(SCHEMA);

/** Every table whose rows belong to a learner, however indirectly, as the schema has them. */
export const learnerModels = models.flatMap((model) => {
  const way = wayToLearner(model);
  return way === null ? [] : [{ ...model, way }];
});

type Delegate = { findMany(query?: object): Promise<Record<string, unknown>[]> };

const delegate = ({ client }: Database, name: string) =>
  (client as unknown as Record<string, Delegate>)[name.charAt(0).toLowerCase() + name.slice(1)] as Delegate;

const where = (way: readonly string[], id: string): object =>
  way.length === 0 ? { id } : way.reduceRight<object>((inner, field) => ({ [field]: inner }), { id });

/** All rows of a learner, by table. */
export async function rowsOf(database: Database, learner: string): Promise<Record<string, Record<string, unknown>[]>> {
  const all = learnerModels.map(
    async ({ name, way }) => [name, await delegate(database, name).findMany({ where: where(way, learner) })] as const,
  );
  return Object.fromEntries(await Promise.all(all));
}

/** Everything in the tables of learners and reports, as text to compare. */
export async function dump(database: Database): Promise<string> {
  const names = [...learnerModels.map(({ name }) => name), "Problem"];
  const tables = await Promise.all(
    names.map(async (name) => {
      const rows = (await delegate(database, name).findMany()).map((row) =>
        JSON.stringify(row, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value)),
      );
      return `${name}\n${rows.sort().join("\n")}`;
    }),
  );
  return tables.join("\n\n");
}
