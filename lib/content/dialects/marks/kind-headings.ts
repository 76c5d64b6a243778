import type { Unit } from "../units/unit";
import type { Mark } from "./mark";
import { isExamPart, namesQuestions } from "./words";

/** Least numbered headings, share of them that name only a kind of question, and that of those with numbered lines below. */
const HABIT = { least: 4, share: 0.8, lists: 0.5 } as const;

/**
 * `### 3. True or false questions` above one question: numbers that run on through a document, with the same kinds again
 * and again, count questions; kinds that come once each part a paper, and their questions are numbered below.
 */
export function labelKinds(marks: readonly Mark[], units: readonly Unit[]): readonly Mark[] {
  const families = new Map<string, number[]>();
  for (const [at, unit] of units.entries()) {
    const { ordinal, label } = marks[at] ?? {};
    if (unit.type !== "heading" || !ordinal || label) continue;
    const key = `${unit.depth} ${ordinal.kind} ${ordinal.prefix}`;
    const family = families.get(key);
    if (family) family.push(at);
    else families.set(key, [at]);
  }
  const found = new Set([...families.values()].filter((family) => areQuestions(family, marks)).flat());
  if (found.size === 0) return marks;
  return marks.map((mark, at): Mark => {
    if (!found.has(at) || !isKind(mark.title)) return mark;
    const label = { name: "kind", role: "question", ordinal: mark.ordinal, alone: true } as const;
    return { ...mark, label, title: "", asks: 0 };
  });
}

const isKind = (title: string): boolean => isExamPart(title) || namesQuestions(title);

function areQuestions(family: readonly number[], marks: readonly Mark[]): boolean {
  const titles = family.map((at) => marks[at]?.title ?? "");
  if (family.length < HABIT.least || titles.filter(isKind).length < HABIT.share * family.length) return false;
  const runs = family.every((at, place) => marks[at]?.ordinal?.value === place + 1);
  const lists = family.filter((at, place) => isList(marks.slice(at + 1, family[place + 1]))).length;
  return runs && new Set(titles).size < titles.length && lists < HABIT.lists * family.length;
}

/** Whether several numbered lines stand there. */
const isList = (below: readonly Mark[]): boolean => below.filter(({ ordinal }) => ordinal).length > 1;
