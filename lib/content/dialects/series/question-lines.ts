import type { Mark } from "../marks/mark";
import { namesRound } from "../marks/rounds";
import { announces } from "../marks/words";
import type { Unit } from "../units/unit";
import { findLinePairs } from "./line-pairs";
import { findParagraphLists } from "./paragraph-lists";

type Lines = { readonly units: readonly Unit[]; readonly marks: readonly Mark[] };

/** How a line must sound to be one of a list without marks. */
const ASKS = 0.75;

/** Share of lines that ask above which all of them do, where their first line says that questions follow, and elsewhere. */
const MOST = { called: 0.35, own: 0.6 } as const;

/** Least lines of such a list. */
const LIST = 3;

/** `【Networks】` alone on a line names what those below it are about. */
const CAPTION = /^\s*【[^】]{1,20}】\s*$/;

/** Least lists of a document that let fewer lines of others ask. */
const ALIKE = 2;

/** Least lists, and lines in them, that make a line or two that ask another list of their author's. */
const HABIT = { lists: 3, lines: 12 } as const;

/** Lines of paragraphs that are lists without marks: a question on each line, or questions and their answers in turn. */
export function findQuestionLines({ units, marks }: Lines): ReadonlySet<number> {
  const blocks = new Map<number, number[]>();
  const rounds = new Set<number>();
  let round = false;
  for (const [index, unit] of units.entries()) {
    if (unit.type === "heading") round = namesRound(unit.text);
    if (round) rounds.add(unit.block);
    if (unit.type !== "text" || unit.text === "" || CAPTION.test(unit.text)) continue;
    const lines = blocks.get(unit.block);
    if (lines) lines.push(index);
    else blocks.set(unit.block, [index]);
  }
  const lists = [...blocks.values()].map((lines) => {
    // Boxes of which one is ticked are options, however empty ones look like blanks.
    if (lines.some((index) => /^[([]\s*[xX✓√]\s*[)\]]/.test(units[index]?.text ?? ""))) return [];
    const asking = lines.map((index) => (marks[index]?.asks ?? 0) >= ASKS);
    // `Networks:` above them names what they are about.
    const first = units[lines[0] ?? -1]?.text ?? "";
    const named = asking[0] === false && /[:：]$/.test(first);
    const count = asking.filter(Boolean).length;
    const called = (named && announces(first)) || rounds.has(units[lines[0] ?? -1]?.block ?? -1);
    const least = called ? MOST.called : MOST.own;
    const own = named ? lines.slice(1) : lines;
    if (lines.length >= LIST && count >= least * own.length) return own;
    const bare = lines.every((index) => !marks[index]?.ordinal && !marks[index]?.label);
    return bare && isInTurn(asking, count) ? lines.filter((_, at) => asking[at]) : [];
  });
  const sure = lists.filter((list) => list.length > 0);
  const listed = new Set(sure.flat());
  const others =
    sure.length < ALIKE
      ? []
      : [...blocks.values()].filter(
          (lines) => isListBeside(lines, { units, marks }) && !lines.some((one) => listed.has(one)),
        );
  const found = [...sure, ...others];
  const short =
    found.length < HABIT.lists || found.flat().length < HABIT.lines
      ? []
      : [...blocks.values()].filter(
          (lines) => lines.length < LIST && lines.every((index) => asksAlone(index, { units, marks })),
        );
  return new Set([
    ...[...found, ...short].flat(),
    ...findParagraphLists({ units, marks }),
    ...findLinePairs({ units, marks }),
  ]);
}

/** Whether a line without any mark asks, outside of lists and quotations. */
const asksAlone = (index: number, { units, marks }: Lines): boolean => {
  const mark = marks[index];
  return (
    units[index]?.path.length === 0 && (mark?.asks ?? 0) >= ASKS && !mark?.ordinal && !mark?.label && !mark?.strong
  );
};

/** Whether enough of the lines of a paragraph ask for it to be a list where others are, none of them marked otherwise. */
const isListBeside = (lines: readonly number[], { units, marks }: Lines): boolean =>
  lines.length >= LIST &&
  lines.filter((index) => (marks[index]?.asks ?? 0) >= ASKS).length >= MOST.called * lines.length &&
  lines.every(
    (index) =>
      units[index]?.path.length === 0 && !marks[index]?.ordinal && !marks[index]?.label && !marks[index]?.strong,
  );

/** Whether the first line asks, and every one that asks is answered by a line or two before the next. */
const isInTurn = (asking: readonly boolean[], count: number): boolean =>
  count >= 3 &&
  asking[0] === true &&
  asking.at(-1) === false &&
  asking.every((asks, at) => asks !== asking[at - 1] || (!asks && asking[at - 2] !== asks));
