import type { Mark } from "../marks/mark";
import { namesRound } from "../marks/rounds";
import { namesQuestions } from "../marks/words";
import type { Unit } from "../units/unit";

type Lines = { readonly units: readonly Unit[]; readonly marks: readonly Mark[] };

/** Least paragraphs of such a list, and characters of a longer one that is no line of it, whether it asks or not. */
const LIST = { least: 5, longest: { asking: 400, stating: 120 } } as const;

/** Least such lists, and lines in them, that make shorter ones lists of their author's, too. */
const HABIT = { lists: 3, lines: 15 } as const;

/** Share of them that ask above which all of them do: anywhere, and below a heading that names an interview. */
const MOST = { own: 0.7, round: 0.35 } as const;

/** How a line must sound to ask, if no question mark is in it. */
const ASKS = 0.75;

/**
 * Runs of paragraphs of one line each, without any mark, most of which ask: a list whose author leaves a line free between
 * its items, and only names what some of them ask about.
 */
export function findParagraphLists({ units, marks }: Lines): number[] {
  const runs: { round: boolean; lines: number[] }[] = [];
  let round = false;
  let isOpen = false;
  for (const [at, unit] of units.entries()) {
    if (unit.type === "heading") round = namesRound(unit.text);
    if (unit.text === "" && unit.type === "text") continue;
    const run = runs.at(-1);
    const isLine = isBare(at, { units, marks });
    if (isLine && isOpen && run) run.lines.push(at);
    else if (isLine) runs.push({ round, lines: [at] });
    isOpen = isLine;
  }
  const isList = ({ round: isRound, lines }: (typeof runs)[number]) =>
    lines.filter((at) => isAsking(at, { units, marks })).length >= (isRound ? MOST.round : MOST.own) * lines.length;
  const lists = runs.filter(isList);
  const long = lists.filter(({ lines }) => lines.length >= LIST.least);
  const isHabit = long.length >= HABIT.lists && long.flatMap(({ lines }) => lines).length >= HABIT.lines;
  return (isHabit ? lists : long)
    .flatMap(({ lines }) => lines)
    .filter((at) => !isRemark(units[at]?.text ?? "") && !namesQuestions(units[at]?.text ?? ""));
}

/** Whether a paragraph is one short line outside of lists and quotations, with neither number nor label nor stress. */
function isBare(at: number, { units, marks }: Lines): boolean {
  const [unit, mark] = [units[at], marks[at]];
  return (
    unit?.type === "text" &&
    unit.path.length === 0 &&
    unit.text.length <= LIST.longest[isAsking(at, { units, marks }) ? "asking" : "stating"] &&
    units[at - 1]?.block !== unit.block &&
    units[at + 1]?.block !== unit.block &&
    !mark?.ordinal &&
    !mark?.label &&
    !mark?.strong
  );
}

/** Whether it asks, be it before its last sentence: `Is that too slow? Explain.` */
const isAsking = (at: number, { units, marks }: Lines): boolean =>
  (marks[at]?.asks ?? 0) >= ASKS || /[?？](?:\s|$|\p{Script=Han})/u.test(units[at]?.text ?? "");

/** `(asked twice)`: it goes on with the line above. */
const isRemark = (text: string): boolean => /^[（(][^（()）]*[)）][。.]?$/.test(text);
