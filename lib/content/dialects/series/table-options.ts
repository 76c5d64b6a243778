import { stripOrdinal } from "../marks/ordinal";

/** Which columns of a table hold what its questions offer: one option each, or all of them in one. */
export type OfferedColumns = { readonly each: readonly number[]; readonly all: number | null };

/** `A`, `(b)`, `Option C`, `选项D`, `Choice 1` */
const NAMED = /^(?:\p{L}{2,10}\s?)?[(（]?([A-Ha-h1-8])[)）.]?$/u;

/** Columns whose names count options: A, B, C or 1, 2, 3 behind a word; or one that is named after options. */
export function findOffered(names: readonly string[], isOptions: (name: string) => boolean): OfferedColumns {
  const first = names.findIndex((name) => place(name) === 0);
  const each: number[] = [];
  for (let at = first; first >= 0 && at < names.length && place(names[at] ?? "") === each.length; at += 1)
    each.push(at);
  if (each.length >= 2) return { each, all: null };
  const all = names.findIndex((name) => isOptions(name));
  return { each: [], all: all < 0 ? null : all };
}

/** The place of a column's letter or number among options; -1 where its name has none. */
function place(name: string): number {
  const said = NAMED.exec(name.trim())?.[1]?.toUpperCase();
  if (said === undefined || (/\d/.test(said) && stripOrdinal(`${name} x`, false) !== null)) return -1;
  return /\d/.test(said) ? Number(said) - 1 : said.charCodeAt(0) - 65;
}
