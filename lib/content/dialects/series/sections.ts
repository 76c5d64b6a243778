import { isExamPart, namesQuestions } from "../marks/words";
import type { Document } from "./candidate";
import type { Outline } from "./outline";
import type { Series } from "./score";

/**
 * What it counts that a section's lines sound like questions, or have answers, less often than all of the series. Tips
 * come after the questions, are numbered like them, and none asks; elsewhere a section may only name topics.
 */
const ASKS = 4;
const ASKS_ELSEWHERE = 1;
const ANSWERS = 2;
/** Least lines of a section that say something about it. */
const ENOUGH = 4;

type Section = { count: number; asks: number; answers: number };

/** For each of a series, what the section around it adds: tips at the end are numbered as the questions above them are. */
export function sectionOdds(
  { members, features, evidence }: Series,
  { units, titleUnit }: Document,
  { above }: Outline,
): readonly number[] {
  // A list further above names them: their words need not ask.
  if (features.listed >= 0.3) return members.map(() => 0);
  const sections = new Map<number | undefined, Section>();
  const nearest = (unit: number) => above[unit]?.at(-1);
  for (const [at, { unit, asks }] of members.entries()) {
    const own = evidence[at];
    if (!own || own.frame) continue;
    const section = sections.get(nearest(unit)) ?? { count: 0, asks: 0, answers: 0 };
    const answers = section.answers + Number(own.answer || own.options);
    sections.set(nearest(unit), { count: section.count + 1, asks: section.asks + asks, answers });
  }
  const shown = Math.min(1, features.answers + features.options);
  const odds = new Map(
    [...sections].map(([heading, { count, asks, answers }], place) => {
      const outer = place === 0 || place === sections.size - 1;
      const more =
        (outer ? ASKS : ASKS_ELSEWHERE) * (asks / count - features.asks) +
        ANSWERS * Math.min(0, answers / count - shown);
      const around = heading === undefined ? [] : [...(above[heading] ?? []), heading];
      const announced = around.some((at) => at !== titleUnit && holdsQuestions(units[at]?.text ?? ""));
      return [heading, count < ENOUGH || announced || answers >= 0.5 * count ? 0 : Math.min(0, more)];
    }),
  );
  return members.map(({ unit }) => odds.get(nearest(unit)) ?? 0);
}

const holdsQuestions = (heading: string): boolean => namesQuestions(heading) || isExamPart(heading);
