import { FENCE } from "./fence";
import { stripLabel } from "./marks/label";
import { likeness } from "./marks/likeness";
import { stripOrdinal } from "./marks/ordinal";
import { onlyLetters, saidBehindLabel } from "./options/key-label";
import { optionsFrom } from "./options/part-fences";
import { readLetter } from "./options/read-letter";
import { isProgramLine } from "./program-line";

/** Least fences of a document that hold a question with its options. */
const LEAST = 2;

/** How far what stands above the options must ask, and how many lines that may be. */
const ASKED = { asks: 0.75, lines: 12 } as const;

/** The marks of a fence as comments: they part what they stand around, and hide none of it. */
const OPENED = "<!---->";

/**
 * A question and its options in a fence that names no language are no program, nor are options and their key, nor a list
 * of questions, answered in turn or not: what stands in such fences is read like everything else.
 */
export function openFences(lines: readonly string[]): readonly string[] {
  const all = fencesOf(lines);
  const fences = all.filter(({ from, to }) => isQuestion(lines.slice(from + 1, to)));
  const listing = all.filter(({ from, to }) => {
    const held = lines.slice(from + 1, to);
    return areQuestions(held) || areInTurns(held);
  });
  const opened = [...(fences.length < LEAST ? [] : fences), ...listing];
  if (opened.length === 0) return lines;
  const marks = new Set(opened.flatMap(({ from, to }) => [from, to]));
  return lines.map((line, at) => (marks.has(at) ? OPENED : line));
}

/** Least questions of a fence, each with its answer. */
const TURNS = 2;

/** Whether a fence begins with `Q: …`, and goes on so with an `A: …` below each. */
function areInTurns(lines: readonly string[]): boolean {
  const roles = lines.flatMap((line) => {
    const role = /^\S/.test(line) ? stripLabel(line)?.label.role : null;
    return role === "question" || role === "answer" ? [role] : [];
  });
  const first = stripLabel(lines.find((line) => line.trim() !== "") ?? "");
  return (
    first?.label.role === "question" &&
    roles.length >= 2 * TURNS &&
    roles.every((role, at) => role === (at % 2 === 0 ? "question" : "answer"))
  );
}

/** Least counted lines of a fence that are questions, their share of it, and how many of them ask. */
const LISTED = { least: 4, share: 0.5, asks: 0.6 } as const;

/** Whether a fence holds a list of questions, counted on: what somebody pasted. */
function areQuestions(lines: readonly string[]): boolean {
  const spoken = lines.filter((line) => line.trim() !== "");
  const counted = spoken.flatMap((line) => stripOrdinal(line.trim(), false) ?? []);
  if (counted.some(({ rest }) => isProgramLine(rest))) return false;
  const runsOn = counted.every(
    ({ ordinal }, at) => at === 0 || ordinal.value === (counted[at - 1]?.ordinal.value ?? 0) + 1,
  );
  return (
    counted.length >= LISTED.least &&
    counted.length >= LISTED.share * spoken.length &&
    runsOn &&
    counted.filter(({ rest }) => likeness(rest) >= ASKED.asks).length >= LISTED.asks * counted.length
  );
}

/** Whether options stand there, below what asks or above their key. */
function isQuestion(lines: readonly string[]): boolean {
  const spoken = lines.filter((line) => line.trim() !== "");
  const key = saidBehindLabel(spoken.at(-1)?.replace(/[*_]/g, "") ?? "");
  if (key !== null && onlyLetters(key, spoken.length - 1) !== null && areInTurn(spoken.slice(0, -1))) return true;
  const from = optionsFrom(lines);
  const asked = lines.slice(0, from ?? 0).filter((line) => line.trim() !== "");
  if (asked.length === 0 || asked.length > ASKED.lines || asked.some(isProgramLine)) return false;
  return likeness(asked.join(" ")) >= ASKED.asks;
}

/** Least options of a question. */
const OPTIONS = 3;

/** Whether lines are lettered from A on, each of them. */
const areInTurn = (lines: readonly string[]): boolean =>
  lines.length >= OPTIONS && lines.every((line, at) => readLetter(line.trim())?.letter === at);

/** The fences at the margin that name no language, from mark to mark. */
function fencesOf(lines: readonly string[]): { from: number; to: number }[] {
  const fences: { from: number; to: number }[] = [];
  let open: { readonly mark: string; readonly from: number; readonly bare: boolean } | null = null;
  for (const [at, line] of lines.entries()) {
    const [, , mark = "", info = ""] = FENCE.exec(line) ?? [];
    if (mark === "") continue;
    if (open === null) open = { mark, from: at, bare: info.trim() === "" && !/^\s/.test(line) };
    else if (mark.startsWith(open.mark) && info.trim() === "") {
      if (open.bare) fences.push({ from: open.from, to: at });
      open = null;
    }
  }
  return fences;
}
