import { foldTitle } from "../marks/fold-title";
import type { Candidate } from "./candidate";

/** Least titles that stand under two marks, in one order, before one of them repeats the other: two are an accident. */
const HABIT = 3;
const MIN_LENGTH = 3;

/** How far titles that come again ask at least: contents list sections, too. */
const ASKS = 0.1;

/** Two ways of marking, the units of one title under each of them, and how far it asks. */
type Echo = { readonly marks: string; readonly first: number; readonly second: number; readonly asks: number };

/** Units of titles that come again, marked in another way, as others marked like them do: in a list, and above an answer. */
export function findEchoes(candidates: readonly Candidate[]): ReadonlySet<number> {
  const byTitle = new Map<string, Places>();
  for (const { title, signature, unit, asks } of candidates) {
    const key = foldTitle(title);
    if (key.length < MIN_LENGTH) continue;
    const places = byTitle.get(key) ?? { asks, units: new Map<string, number[]>() };
    byTitle.set(key, places);
    const alike = places.units.get(signature);
    if (alike) alike.push(unit);
    else places.units.set(signature, [unit]);
  }
  const repeated = [...byTitle.values()].filter(({ units }) => units.size > 1);
  const habits = habitsOf(repeated.flatMap(echoesOf));
  return new Set(
    repeated.flatMap((places) =>
      echoesOf(places).some(({ marks }) => habits.has(marks)) ? [...places.units.values()].flat() : [],
    ),
  );
}

/** Where a title stands, by its mark. */
type Places = { readonly asks: number; readonly units: Map<string, number[]> };

function echoesOf({ asks, units }: Places): Echo[] {
  const sorted = [...units].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return sorted.flatMap(([left, [first = 0]], at) =>
    sorted.slice(at + 1).map(([right, [second = 0]]) => ({ marks: `${left}\n${right}`, first, second, asks })),
  );
}

/** Pairs of marks under which enough titles stand in the same order. */
function habitsOf(echoes: readonly Echo[]): ReadonlySet<string> {
  const byMarks = new Map<string, Echo[]>();
  for (const echo of echoes) {
    const alike = byMarks.get(echo.marks);
    if (alike) alike.push(echo);
    else byMarks.set(echo.marks, [echo]);
  }
  return new Set(
    [...byMarks].flatMap(([marks, alike]) => (longestRise(alike) >= HABIT && areAsked(alike) ? [marks] : [])),
  );
}

const areAsked = (alike: readonly Echo[]): boolean =>
  alike.reduce((sum, { asks }) => sum + asks, 0) >= ASKS * alike.length;

/** Most of the echoes that stand in one order under both marks, up to `HABIT`. */
function longestRise(echoes: readonly Echo[]): number {
  const ends: number[] = [];
  for (const { second } of echoes.toSorted((a, b) => a.first - b.first)) {
    const at = ends.findIndex((end) => end >= second);
    if (at >= 0) ends[at] = second;
    else if (ends.push(second) >= HABIT) return HABIT;
  }
  return ends.length;
}
