import { namesRound } from "../marks/rounds";
import { announces, isAdvice, namesQuestions } from "../marks/words";
import type { Unit } from "../units/unit";
import type { Candidate, Document } from "./candidate";
import type { Outline } from "./outline";

/** The document's own title announces a list less where sections beside its own say that theirs are the questions. */
const RIVALLED = 0.4;

/** How far it is said above a unit that questions follow, 0 to 1. `name`: the document's title. */
export function isAnnounced(index: number, { units, titleUnit }: Document, outline: Outline, name: string): number {
  const { above, calls, announcing } = outline;
  if (calls[index] != null) return 1;
  const headings = (above[index] ?? []).filter((at) => at !== titleUnit);
  if (headings.some((at) => saysSo(units[at]?.text ?? ""))) return 1;
  // `Interview tips` announces what to do there, not what is asked.
  if (!announces(name) || isAdvice(name)) return 0;
  if (units[index]?.type === "heading" && units[index].depth <= announcing) return 1;
  const section = units[headings[0] ?? -1]?.depth ?? 0;
  return announcing <= section ? RIVALLED : 1;
}

const saysSo = (title: string): boolean => (announces(title) && !isAdvice(title)) || namesRound(title);

/** Whether the line above the first of a series leads up to questions: `Write queries for the following:`. */
export function isIntroduced(first: number, { units }: Document): boolean {
  let at = first - 1;
  while (at >= 0 && (units[at]?.type === "tag" || units[at]?.text === "")) at -= 1;
  const before = units[at];
  const holds = before?.opens != null && (units[first]?.path.some(({ id }) => id === before.opens?.id) ?? false);
  return (
    before?.type === "text" &&
    (holds || /[:：]\s*$/.test(before.text)) &&
    (announces(lastClause(before.text)) || /^(?:write|answer|implement|solve|请|回答|完成|编写)/i.test(before.text))
  );
}

/** What stands right before the colon: the rest of a long sentence may speak of anything. */
const lastClause = (text: string): string => text.split(/[,，。;；]|[.!！]\s/).at(-1) ?? text;

/** Whether prose leads up to a list, and not by announcing questions: its items go on with what that says. */
function isLed(first: number, { units, marks }: Document): boolean {
  let at = first - 1;
  while (at >= 0 && (units[at]?.type === "tag" || units[at]?.text === "")) at -= 1;
  const before = units[at];
  if (before?.type !== "text" || !/(?:[:：]|…|\.{3})\s*$/.test(before.text) || announces(lastClause(before.text)))
    return false;
  return marks[at]?.label == null && before.path.every(({ type }) => type !== "quote");
}

/** Whether a list of items stands right below a heading, or a line alone that leads to it, that names questions. */
function isCalled(first: number, { units }: Document): boolean {
  const list = units[first]?.opens?.list;
  if (list === undefined) return false;
  // What else stands in the list may be no question.
  const isBetween = (unit: Unit | undefined) =>
    unit && (unit.type === "tag" || unit.text === "" || unit.path.some((around) => around.list === list));
  const lastAbove = (index: number): number => {
    let at = index - 1;
    while (isBetween(units[at])) at -= 1;
    return at;
  };
  const at = lastAbove(first);
  const before = units[at];
  if (before?.type === "heading") return namesQuestions(before.text) || namesRound(before.text);
  if (before?.type !== "text" || before.path.length > 0 || !/[:：]$/.test(before.text)) return false;
  // `Try these with a friend:` may stand between the heading and its list.
  const heading = units[lastAbove(at)];
  return namesQuestions(before.text) || (heading?.type === "heading" && namesQuestions(heading.text));
}

/** Whether a list of items stands right below a line that says that an answer, or a hint, follows. */
function isOfAnswer(first: number, { units, marks }: Document): boolean {
  let at = first - 1;
  while (at >= 0 && (units[at]?.type === "tag" || units[at]?.text === "")) at -= 1;
  const label = units[at]?.type === "text" ? marks[at]?.label : null;
  if (!label?.alone || !(label.role === "answer" || HINT.test(label.name))) return false;
  // A label as deep as the items stands in another one, and its answer has been left out.
  const holds = units[first]?.opens != null && (units[at]?.path.length ?? 0) < units[first].path.length;
  return holds && begins(first, at, { units, marks });
}

/** Whether an item is the first of a list of its own, and not the next question below one that was left open at `above`. */
function begins(first: number, above: number, { units, marks }: Pick<Document, "units" | "marks">): boolean {
  const { ordinal = null, label = null } = marks[first] ?? {};
  const list = units[first]?.opens?.list;
  const goesOn = units.slice(first + 1, first + NEAR).some(({ opens }) => opens !== null && opens.list === list);
  if (!goesOn) return false;
  const before = units[above - 1]?.opens ?? null;
  const apart = before === null || (before.number === null) !== (units[first]?.opens?.number === null);
  return ordinal ? ordinal.value === 1 : label?.role !== "question" && apart;
}

/** Units in which the second item of a list is looked for. */
const NEAR = 24;

const HINT = /提示$|hints?$/iu;

/** For each of a series, whether the list in which it stands is an answer's. */
export const findOfAnswer = (series: readonly Candidate[], document: Document) =>
  findOpened(series, document, isOfAnswer);

/** For each of a series, whether prose leads up to the list, or the run of lines, in which it stands. */
export const findLed = (series: readonly Candidate[], document: Document) => findOpened(series, document, isLed);

/** For each of a series, whether the list in which it stands is called questions right above, and it is no explanation. */
export function findCalled(series: readonly Candidate[], document: Document): boolean[] {
  const called = findOpened(series, document, isCalled);
  return series.map((one, at) => {
    const bulleted = document.units[one.unit]?.opens?.number === null;
    return called[at] === true && !(bulleted && explains(one));
  });
}

/** `Dirty read: one sees what another has not yet written`, a term and what it means: a problem is a question, or a trouble. */
const explains = ({ title, asks }: Candidate): boolean =>
  asks < 0.4 && /^[^：:？?，,。；;]{1,24}[：:]\s?\S.{11}/su.test(title);

/** `问题` alone, or `problems`, may be troubles: what stands below them asks nothing. */
const TROUBLES = /(?:的问题|^问题|problems?)\s*[:：]?$/iu;

/** Whether a counted heading stands right below one that names questions, with words of its own, and none deeper, below it. */
export function isCalledHeading({ unit, mark }: Candidate, end: number, document: Document, outline: Outline): boolean {
  const { units, titleUnit } = document;
  const heading = units[unit];
  const around = outline.above[unit]?.at(-1);
  const name = units[around ?? -1]?.text ?? "";
  if (heading?.type !== "heading" || !mark.ordinal || around === titleUnit || TROUBLES.test(name)) return false;
  const below = units.slice(unit + 1, end).filter(({ type, text }) => type !== "rule" && type !== "tag" && text !== "");
  const isLeaf = below.every(({ type }) => type !== "heading") && below.some(({ path }) => path.length === 0);
  return isLeaf && namesQuestions(name);
}

function findOpened(
  series: readonly Candidate[],
  document: Document,
  opens: (first: number, document: Document) => boolean,
): boolean[] {
  let led = false;
  return series.map(({ unit }, at) => {
    const before = series[at - 1]?.unit;
    const list = document.units[unit]?.opens?.list;
    const goesOn = before !== undefined && list !== undefined && document.units[before]?.opens?.list === list;
    if (document.units[unit]?.type === "heading") return false;
    if (!goesOn) led = opens(unit, document);
    return led;
  });
}
