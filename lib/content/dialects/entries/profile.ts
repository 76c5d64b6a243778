import type { Document } from "../series/candidate";

/** What helps with an answer, or says something of it. */
const HELPS = /提示|备注|^注|hint|tip|note/i;

const known = new WeakMap<Document["marks"], ReadonlyMap<string, number>>();

/** Whether a label of a note says something about its question: `Level: …` stands below others, too. */
export function isAbout(name: string, marks: Document["marks"]): boolean {
  const counts = known.get(marks) ?? countNames(marks);
  known.set(marks, counts);
  return HELPS.test(name) || (counts.get(name) ?? 0) > 1;
}

function countNames(marks: Document["marks"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of marks) if (label) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  return counts;
}

/** Least labelled lines that say nothing but of what kind a question is, and the share of them whose labels are known to. */
const PROFILE = { lines: 2, notes: 0.5 } as const;

/** `**Level:** hard`, `**Company:** any`, `**Focus:** scale`, each below the other and nothing else. */
export function isProfile({ units, marks }: Document, from: number, to: number): boolean {
  let labelled = 0;
  let notes = 0;
  for (let at = from; at < to; at += 1) {
    const { type, text = "" } = units[at] ?? {};
    const label = marks[at]?.label;
    if (text === "" || type === "rule" || type === "tag") continue;
    if (type !== "text" || !label || label.ordinal !== null || !isAbout(label.name, marks)) return false;
    if (label.role !== "note" && label.role !== null) return false;
    labelled += 1;
    notes += Number(label.role === "note");
  }
  return labelled >= PROFILE.lines && notes >= PROFILE.notes * labelled;
}
