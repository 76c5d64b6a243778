import type { DialectScore } from "./model";
import type { Weighed } from "./series/weighed";

/** The ways of marking questions, by the start of a series' signature. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^h\d/, "headings"],
  [/^summary/, "details"],
  [/^row/, "table"],
  [/^item\d+o/, "ordered-list"],
  [/^item\d+b/, "bullet-list"],
  [/^strong/, "bold-lines"],
  [/^lead/, "bold-leads"],
  [/^under/, "headings"],
  [/^(?:plain|emblem|colon|turn|above|stated)/, "plain-lines"],
];

/** Name of the way in which a candidate is marked. */
function nameOf({ candidate }: Weighed): string {
  const label = candidate.signature.split("|").at(-1) ?? "";
  const form = NAMES.find(([test]) => test.test(candidate.signature))?.[1];
  const base = form ?? (/^line\|[^|]*\|S/.test(candidate.signature) ? "bold-numbered-lines" : "numbered-lines");
  const numbered = candidate.mark.ordinal && /^(?:headings|bold-lines)$/.test(base) ? `numbered-${base}` : base;
  return candidate.mark.label?.role === "question" && label !== "" ? `labelled-${form ?? "lines"}` : numbered;
}

/**
 * What was weighed, best first, with reasons. Readings that were chosen stand before those that were not. `stated`: the
 * author says which lines are questions.
 */
export function describeDialects(
  weighed: readonly Weighed[],
  chosen: readonly Weighed[],
  stated: boolean,
): DialectScore[] {
  const taken = new Set(chosen.map(({ candidate }) => candidate.unit));
  const families = new Map<string, Weighed[]>();
  for (const one of weighed) {
    const name = nameOf(one);
    const family = families.get(name);
    if (family) family.push(one);
    else families.set(name, [one]);
  }
  return [...families]
    .map(([dialect, members]) => {
      const questions = members.filter(({ candidate }) => taken.has(candidate.unit));
      const told = questions.length > 0 ? questions : members;
      const odds = told.reduce((sum, { score }) => sum + score, 0) / told.length;
      const score = Math.round((100 * told.length) / members.length / (1 + Math.exp(-odds))) / 100;
      const reasons = reasonsFor(told, members.length);
      if (!stated) return { dialect, score, questions: questions.length, reasons };
      return { dialect, score: 1, questions: questions.length, reasons: ["its front matter says so", ...reasons] };
    })
    .filter(({ score, questions }) => questions > 0 || score >= 0.05)
    .toSorted((a, b) => b.questions - a.questions || b.score - a.score || (a.dialect < b.dialect ? -1 : 1))
    .slice(0, 6);
}

const percent = (share: number) => `${Math.round(100 * share)}%`;

function reasonsFor(told: readonly Weighed[], all: number): string[] {
  const share = (test: (one: Weighed) => boolean) => told.filter(test).length / told.length;
  const asks = share(({ candidate }) => candidate.asks >= 0.75);
  const numbered = share(({ candidate }) => candidate.mark.ordinal !== null);
  const answers = share(({ evidence }) => evidence.answer || evidence.options);
  const announced = share(({ evidence }) => evidence.announced > 0);
  return [
    `${told.length} of ${all} lines marked so`,
    `${percent(asks)} of them ask something`,
    ...(numbered > 0.5 ? [`${percent(numbered)} are numbered`] : []),
    ...(answers > 0 ? [`${percent(answers)} have options or an answer label below`] : []),
    ...(announced > 0.5 ? ["a heading above announces questions"] : []),
  ];
}
