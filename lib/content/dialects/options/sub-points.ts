import type { Document } from "../series/candidate";
import type { OptionGroup } from "./finish-group";

const SMALL = /^[(（]?[a-h]\s*[)）.、]/;

/**
 * Whether small letters count the points of an item of a numbered list that begins below the question, in its units
 * `from` to `to`: `2. It has three parts:`, then `a. …`. Options of a question stand below its own words.
 */
export function areSubPoints({ rows, first }: OptionGroup, from: number, to: number, { units }: Document): boolean {
  if (rows.some(({ unit, checked }) => checked !== null || !SMALL.test(units[unit]?.text ?? ""))) return false;
  const lists = units.slice(from, to).flatMap(({ opens }) => (opens?.number != null ? [opens.list] : []));
  const around = units[first]?.path.findLast(({ type, list }) => type === "item" && lists.includes(list));
  return around !== undefined && lists.filter((list) => list === around.list).length > 1;
}
