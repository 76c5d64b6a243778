import { fold } from "@/lib/search/fold";
import type { Need, SearchQuery } from "@/lib/search/query";
import { indexTokens, pairs } from "@/lib/search/terms";
import { chunks } from "../catalogue/chunks";
import { wantedFacets } from "./facets";
import type { SearchIndex } from "./search-index";
import { indexTable } from "./tables";
import { readTiers, TIERS, type TierRow } from "./tiers";

const ROWS_PER_STATEMENT = 50;

/** FTS5. Its order of rows is the order of hits, so the first of them are found without looking at the rest. */
export const sqliteIndex: SearchIndex = {
  async put(transaction, locale, rows) {
    for (const chunk of chunks(rows, ROWS_PER_STATEMENT)) {
      const values = chunk.flatMap(({ place, document: { title, outline, body }, facets }) => [
        BigInt(place),
        ...[title, outline, body].map((text) => indexTokens(fold(text)).join(" ")),
        facets.join(" "),
      ]);
      const places = chunk.map(() => "(?, ?, ?, ?, ?)").join(", ");
      const into = `"${indexTable(locale)}" (rowid, "title", "outline", "body", "facets")`;
      await transaction.$executeRawUnsafe(`INSERT INTO ${into} VALUES ${places}`, ...values);
    }
  },

  async remove(transaction, locale, places) {
    for (const chunk of chunks(places)) {
      const marks = chunk.map(() => "?").join(", ");
      const sql = `DELETE FROM "${indexTable(locale)}" WHERE rowid IN (${marks})`;
      await transaction.$executeRawUnsafe(sql, ...chunk.map(BigInt));
    }
  },

  async match(transaction, { query, filters, locale, limit }) {
    const table = `"${indexTable(locale)}"`;
    const first = (tier: number, atMost: number | string) =>
      `SELECT ${tier} AS "tier", "value" FROM (SELECT rowid AS "value" FROM ${table} WHERE ${table} MATCH ? ORDER BY rowid LIMIT ${atMost})`;
    // What a word starts is gathered anew for each of these; with a limit of 0 nothing is.
    const unlessFull = (...tiers: readonly string[]) =>
      `iif(${tiers.map((tier) => `(SELECT count(*) FROM "${tier}") < ${limit}`).join(" AND ")}, ${limit}, 0)`;
    const sql =
      `WITH "title" AS MATERIALIZED (${first(TIERS.title, limit)}), ` +
      `"outline" AS MATERIALIZED (${first(TIERS.outline, unlessFull("title"))}) ` +
      [
        `SELECT * FROM "title"`,
        `SELECT * FROM "outline"`,
        first(TIERS.whole, unlessFull("title", "outline")),
        `SELECT ${TIERS.count} AS "tier", count(*) AS "value" FROM ${table} WHERE ${table} MATCH ?`,
      ].join(" UNION ALL ");
    const facets = wantedFacets(filters).map((tokens) => `facets : (${tokens.map(quote).join(" OR ")})`);
    const needed = expression(query);
    const within = (columns: string) => [`{${columns}} : (${needed})`, ...facets].join(" AND ");
    // No word or run begins as facets do: looking in every column is looking in all but them, and quicker.
    const whole = [needed, ...facets].join(" AND ");
    const rows = await transaction.$queryRawUnsafe<TierRow[]>(
      sql,
      within("title"),
      within("title outline"),
      whole,
      whole,
    );
    return readTiers(rows, limit);
  },
};

const expression = (query: SearchQuery): string => query.map(condition).join(" AND ");

/** A run is a phrase of its pairs; of a single character it is what a pair starts with, or the last of a run. */
function condition(need: Need): string {
  if (need.kind === "run") {
    const phrase = pairs(need.text);
    return phrase.length === 0 ? `${quote(need.text)} *` : quote(phrase.join(" "));
  }
  return `(${[...need.starts.map((word) => `${quote(word)} *`), ...need.equals.map(quote)].join(" OR ")})`;
}

// Tokens are letters, digits and marks: nothing in them ends a string.
const quote = (token: string): string => `"${token}"`;
