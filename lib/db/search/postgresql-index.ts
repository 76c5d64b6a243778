import { LOCALES } from "@/lib/i18n/locales";
import { fold } from "@/lib/search/fold";
import type { Need } from "@/lib/search/query";
import { indexTokens, pairs } from "@/lib/search/terms";
import { chunks } from "../catalogue/chunks";
import { wantedFacets } from "./facets";
import type { IndexRow, SearchIndex } from "./search-index";
import { indexTable } from "./tables";
import { readTiers, TIERS, type TierRow } from "./tiers";

const ROWS_PER_STATEMENT = 50;

/** Before tokens of the title, and of title and outline: what lets one index answer for each. */
const IN_TITLE = "\ue001";
const IN_OUTLINE = "\ue002";

/**
 * Sets of tokens in a GIN index. A set without a run's pairs can't hold the run; whether one with all of them does,
 * a run of three or more, the folded text itself tells.
 */
export const postgresqlIndex: SearchIndex = {
  async put(transaction, locale, rows) {
    for (const chunk of chunks(rows, ROWS_PER_STATEMENT)) {
      const values = chunk.map((_, row) => {
        const [place, tokens, ...texts] = [1, 2, 3, 4, 5].map((column) => `$${row * 5 + column}`);
        return `(${place}::bigint, array_to_tsvector(string_to_array(${tokens}, ' ')), ${texts.join(", ")})`;
      });
      const into = `"${indexTable(locale)}" ("place", "tokens", "title", "outline", "body")`;
      await transaction.$executeRawUnsafe(
        `INSERT INTO ${into} VALUES ${values.join(", ")}`,
        ...chunk.flatMap(toValues),
      );
    }
  },

  // What each of a thousand documents adds to each of a thousand tokens, one by one, takes many times as long as all of it
  // in the order of the tokens. Such a heap is searched from its beginning to its end, so none is left to searchers.
  async inBulk(transaction, work) {
    const indexes = LOCALES.map((locale) => `"${indexTable(locale)}_tokens_idx"`);
    const each = async (sql: (index: string) => string) => {
      for (const index of indexes) await transaction.$executeRawUnsafe(sql(index));
    };
    await transaction.$executeRawUnsafe(`SET LOCAL gin_pending_list_limit = '256MB'`);
    await transaction.$executeRawUnsafe(`SET LOCAL maintenance_work_mem = '256MB'`);
    await each((index) => `ALTER INDEX ${index} SET (fastupdate = on)`);
    await work();
    await each((index) => `SELECT gin_clean_pending_list('${index}')`);
    await each((index) => `ALTER INDEX ${index} SET (fastupdate = off)`);
  },

  async remove(transaction, locale, places) {
    for (const chunk of chunks(places)) {
      const marks = chunk.map((_, index) => `$${index + 1}::bigint`).join(", ");
      const sql = `DELETE FROM "${indexTable(locale)}" WHERE "place" IN (${marks})`;
      await transaction.$executeRawUnsafe(sql, ...chunk.map(BigInt));
    }
  },

  async match(transaction, { query, filters, locale, limit }) {
    // The planner knows nothing of what it costs to unpack a row's tokens: for a common word it would unpack all of them,
    // which takes hundreds of times as long as the index.
    await transaction.$executeRawUnsafe("SET LOCAL enable_seqscan = off");
    const runs = query.flatMap((need) => (need.kind === "run" && pairs(need.text).length > 1 ? need.text : []));
    const facets = wantedFacets(filters).map(anyOf);
    const tokens = (mark: string) => [...query.map((need) => condition(need, mark)), ...facets].join(" & ");
    const holding = (parameter: number, columns: readonly string[]) => {
      const holds = runs.map(
        (_, run) => `(${columns.map((name) => `strpos("${name}", $${run + 4}) > 0`).join(" OR ")})`,
      );
      const conditions = [`"tokens" @@ $${parameter}::tsquery`, ...holds].join(" AND ");
      return `SELECT "place" AS "value" FROM "${indexTable(locale)}" WHERE ${conditions}`;
    };
    // Each is found by the index before it is put in order: to look through the rows in their order until twenty are found
    // would unpack all of them where there are fewer.
    const found = {
      title: holding(1, ["title"]),
      outline: holding(2, ["title", "outline"]),
      whole: holding(3, ["title", "outline", "body"]),
    };
    const tables = Object.entries(found).map(([name, hits]) => `"${name}" AS MATERIALIZED (${hits})`);
    const first = (name: keyof typeof found) =>
      `(SELECT ${TIERS[name]} AS "tier", "value" FROM "${name}" ORDER BY "value" LIMIT ${limit})`;
    const sql = `WITH ${tables.join(", ")} ${[
      first("title"),
      first("outline"),
      first("whole"),
      `SELECT ${TIERS.count} AS "tier", count(*) AS "value" FROM "whole"`,
    ].join(" UNION ALL ")}`;
    const rows = await transaction.$queryRawUnsafe<TierRow[]>(
      sql,
      tokens(IN_TITLE),
      tokens(IN_OUTLINE),
      tokens(""),
      ...runs,
    );
    return readTiers(rows, limit);
  },
};

function toValues({ place, document, facets }: IndexRow): (bigint | string)[] {
  const [title = "", outline = "", body = ""] = [document.title, document.outline, document.body].map(fold);
  const inTitle = indexTokens(title);
  const inOutline = [...inTitle, ...indexTokens(outline)];
  const marked = [...inTitle.map((token) => IN_TITLE + token), ...inOutline.map((token) => IN_OUTLINE + token)];
  const tokens = new Set([...inOutline, ...indexTokens(body), ...marked, ...facets]);
  return [BigInt(place), [...tokens].join(" "), title, outline, body];
}

function condition(need: Need, mark: string): string {
  if (need.kind === "run") {
    const held = pairs(need.text);
    return held.length === 0 ? `${quote(mark + need.text)}:*` : held.map((pair) => quote(mark + pair)).join(" & ");
  }
  const starts = need.starts.map((word) => `${quote(mark + word)}:*`);
  return `(${[...starts, ...need.equals.map((word) => quote(mark + word))].join(" | ")})`;
}

const anyOf = (tokens: readonly string[]): string => `(${tokens.map(quote).join(" | ")})`;

// Tokens are letters, digits and marks: nothing in them ends a string.
const quote = (token: string): string => `'${token}'`;
