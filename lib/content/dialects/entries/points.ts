import { isPlaceholder } from "../marks/words";
import type { Document } from "../series/candidate";
import type { Entry } from "./entry";

/** Share of a document's questions that offer options, below which letters may number the points of an answer. */
const CHOICES = 0.25;

/** Entries whose options are the points of an answer: no key says which is right, other words do, and hardly another question offers any. */
export function findPoints(entries: readonly Entry[], document: Document): ReadonlyMap<number, number | null> {
  const offered = entries.filter(({ options }) => options.length > 0);
  // Where no letter is ever right, small ones below prose are points, too.
  const keyed = offered.some(({ correct }) => correct.length > 0);
  const points = keyed
    ? []
    : offered.filter(
        (entry) => isSmall(entry, document) && (isLedByProse(entry, document) || areParts(entry, document)),
      );
  const answered = offered.filter((entry) => isSmall(entry, document) && areAnsweredInTurn(entry, document));
  const few = offered.length - points.length < CHOICES * entries.length;
  const others = offered.filter(
    (entry) => few && entry.correct.length === 0 && !entry.answered && isLettered(entry) && goesOn(entry, document),
  );
  return new Map([
    ...[...points, ...others].map(({ span }) => [span.start, null] as const),
    ...answered.map((entry) => [entry.span.start, behind(entry)] as const),
  ]);
}

const isSmall = ({ options }: Entry, { units }: Document) =>
  options.every(({ unit, checked }) => checked === null && /^[(（]?[a-h][)）.、]/.test(units[unit]?.text ?? ""));

/** `(a)`, `(b)` below a task, not below a question: what is to be done with each of them. */
const areParts = ({ title, options }: Entry, { units }: Document) =>
  !/[?？]|_{2}|[（(]\s*[）)]/.test(title) &&
  options.every(({ unit }) => /^[(（][a-h][)）]/.test(units[unit]?.text ?? ""));

/** Whether words that ask nothing stand between the title and the letters. */
const isLedByProse = ({ titleTo, options }: Entry, { units, marks }: Document) =>
  units
    .slice(titleTo + 1, options[0]?.unit ?? titleTo)
    .some(
      ({ type, text }, at) => type === "text" && /[\p{L}]/u.test(text) && (marks[titleTo + 1 + at]?.asks ?? 0) < 0.4,
    );

/** One past the last unit of the letters. */
const behind = ({ options }: Entry): number => Math.max(...options.map(({ lastUnit }) => lastUnit)) + 1;

const PART = /^[-*\s]*[(（]?([a-h])[)）.、:：]\s*[:：]?\s*(?=\S{2})/;

/** Whether the first words below the letters take up each of them in turn: none is picked, all are answered. */
function areAnsweredInTurn(entry: Entry, { units }: Document): boolean {
  const { options, span } = entry;
  const spoken = units.slice(behind(entry), span.end).filter(({ type, text }) => type === "text" && text !== "");
  const letters = spoken.flatMap(({ text }) => PART.exec(text)?.[1] ?? []);
  return (
    PART.test(spoken[0]?.text ?? "") &&
    letters.slice(0, options.length).join("") === "abcdefgh".slice(0, options.length)
  );
}

const isLettered = ({ options }: Entry) => options.every(({ checked }) => checked === null);

/** Whether words stand below the options that are neither question nor label. */
function goesOn(entry: Entry, { units, marks }: Document): boolean {
  const after = behind(entry);
  return units.slice(after, entry.span.end).some((unit, index) => {
    const mark = marks[after + index];
    const text = mark?.label ? mark.title : unit.text;
    return unit.type === "text" && !unit.summary && !isPlaceholder(text);
  });
}
