import { inLatin } from "../options/letters";
import { saidBehindLabel } from "../options/key-label";
import { plainRow, type OptionRow } from "../options/row";
import { rowsOf } from "../options/rows";
import { UNMARKED } from "../options/signs";
import type { Unit } from "../units/unit";
import { allSaid, byTellingWord, nearlySaid } from "./key-words";
import { areOptions, MAX_OPTIONS, type FoundList, type Place } from "./weak-list";

const BULLET = /^\s*([•‣▪◦●○◆◇■□▶►·]|[①-⑧])/u;
/** Units among which the first line, or their key, is looked for. */
const NEAR = 16;

/** Lines of one paragraph below a question that no list holds, each after the same bullet. */
export function findBulletLines({ document: { units }, from, answer }: Place): FoundList | null {
  for (let first = from; first < Math.min(answer, from + NEAR); first += 1) {
    const bullet = BULLET.exec(units[first]?.text ?? "")?.[1];
    if (units[first]?.type !== "text" || bullet === undefined) continue;
    const rows: OptionRow[] = [];
    let after = first;
    for (; after < answer && isBeside(units[after], units[first]); after += 1) {
      const next = units[after];
      const here = BULLET.exec(next?.text ?? "")?.[1];
      if (!next || here === undefined || !areAlike(here, bullet)) break;
      rows.push(...rowsOf(next, after).slice(0, 1));
    }
    return fit(rows) ? { rows, after, numbered: inLatin(bullet, "circled") !== bullet, direct: true } : null;
  }
  return null;
}

/** Plain lines right above one that repeats some of them behind a label: only that makes them options. */
export function findRepeatedLines(place: Place): { rows: OptionRow[]; after: number; correct: number[] } | null {
  const { units, marks } = place.document;
  for (let at = place.from; at < Math.min(place.to, place.from + NEAR); at += 1) {
    const unit = units[at];
    if (unit?.type !== "text") continue;
    const { label = null, title = "" } = marks[at] ?? {};
    const below = label?.alone && label.role === "answer" && at + 1 < place.to ? (units[at + 1]?.text ?? "") : title;
    const said = label?.role === "answer" ? below : (saidBehindLabel(unit.text) ?? "");
    if (said === "") continue;
    const near = blockAbove(at, place);
    // A remark may stand between the options and what is said of them.
    const found =
      repeated(near, said, units) ?? repeated(blockAbove(near.first, place), said, units) ?? apart(near, said, place);
    if (found) return found;
  }
  return null;
}

/** Paragraphs of a line each, above one that repeats one of them word for word. */
function apart({ last }: { last: number }, said: string, { document: { units, marks }, from }: Place) {
  const rows: OptionRow[] = [];
  for (let at = last; at >= from && rows.length <= MAX_OPTIONS; at -= 1) {
    const unit = units[at];
    if (unit?.text === "" || unit?.type === "tag") continue;
    const isAlone = unit?.block !== units[at - 1]?.block && unit?.block !== units[at + 1]?.block;
    if (unit?.type !== "text" || unit.opens !== null || !isAlone || marks[at]?.label || marks[at]?.ordinal) break;
    rows.unshift(plainRow(at, unit.text, UNMARKED));
  }
  const correct = allSaid(
    said,
    rows.map(({ text }) => text),
  );
  return fit(rows) && rows.length >= APART && correct.length === 1 ? { rows, after: last + 1, correct } : null;
}

/** Least paragraphs that are options: two may be a prompt and what is said of it. */
const APART = 3;

/** The paragraph that ends above unit `at`, no further up than the question's body, and below any label in it. */
function blockAbove(at: number, { document: { units, marks }, from }: Place): { first: number; last: number } {
  let last = at - 1;
  while (last >= from && units[last]?.text === "") last -= 1;
  let first = last;
  const isLabel = (unit: number) => marks[unit]?.label?.alone === true;
  while (first > from && isBeside(units[first - 1], units[last]) && !isLabel(first - 1)) first -= 1;
  // `Your answer` stands above what was chosen, not above what was offered.
  const isAnswer = marks.slice(first, last + 1).some(({ label }) => label?.role === "answer");
  return { first: last < from || isAnswer ? last + 1 : first, last };
}

function repeated({ first, last }: { first: number; last: number }, said: string, units: readonly Unit[]) {
  if (first > last || !isBeside(units[first], units[last])) return null;
  const rows = units.slice(first, last + 1).flatMap((unit, at) =>
    // `A subscription.` has no letter, as far as its neighbours have none.
    rowsOf(unit, first + at)
      .slice(0, 1)
      .map((row) => ({ ...row, letter: null, text: unit.text })),
  );
  const texts = rows.map(({ text }) => text);
  const exact = allSaid(said, texts);
  const telling = exact.length === 0 && beginAlike(texts) ? byTellingWord(said, texts) : null;
  const correct = exact.length > 0 ? exact : telling !== null ? [telling] : nearlySaid(said, texts);
  return fit(rows) && correct.length > 0 && correct.length < rows.length ? { rows, after: last + 1, correct } : null;
}

/** Words with which lines must all begin to be offered for what they say behind those. */
const ALIKE = 3;

/** Whether several lines begin with the same words. */
function beginAlike(texts: readonly string[]): boolean {
  const starts = texts.map((text) => text.split(/\s+/).slice(0, ALIKE).join(" "));
  return texts.length > 2 && new Set(starts).size === 1 && (starts[0]?.split(" ").length ?? 0) === ALIKE;
}

const fit = (rows: readonly OptionRow[]): boolean =>
  rows.length >= 2 && rows.length <= MAX_OPTIONS && areOptions(rows.map(({ text }) => text));

const isBeside = (unit: Unit | undefined, other: Unit | undefined): boolean =>
  unit?.type === "text" && unit.text !== "" && unit.opens === null && unit.block === other?.block;

/** Numbers in circles go up, bullets stay the same. */
const areAlike = (one: string, other: string): boolean =>
  one === other || (inLatin(one, "circled") !== one && inLatin(other, "circled") !== other);
