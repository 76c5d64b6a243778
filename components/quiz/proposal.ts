import type { AskedQuestion } from "@/lib/catalogue/asked";
import { isProgram } from "./starter-of";
import type { SelfCheck } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { quizMessages } from "@/lib/i18n/messages/quiz";
import { propose } from "@/lib/quiz/propose";
import { proposeForCode } from "@/lib/quiz/propose-code";
import type { Draft } from "./drafts";
import { isRight } from "./quiz-check";

/** The grade that follows from what was ticked and chosen, and in words what it follows from. */
export function proposalOf({ sections }: AskedQuestion, { points, picks, tested }: Draft) {
  if (isProgram(sections))
    return {
      grade: proposeForCode(tested, tested === null),
      because: (locale: Locale) => (tested ? [quizMessages[locale].testsPassed(tested.passed, tested.total)] : []),
    };
  const all = sections.flatMap((section) => (section.name === "key-points" ? section.points : []));
  const checks = sections.flatMap((section): readonly SelfCheck[] =>
    section.name === "self-check" ? section.checks : [],
  );
  const marked = checks.flatMap((check, index) => {
    const pick = picks[index];
    return pick?.marked ? [isRight(check, pick)] : [];
  });
  const said = { met: points.length, of: all.length };
  const right = { met: marked.filter(Boolean).length, of: checks.length, done: marked.length };
  const because = (locale: Locale) => [
    ...(said.met > 0 ? [quizMessages[locale].pointsSaid(said.met, said.of)] : []),
    ...(right.of > 0 && right.done === right.of ? [quizMessages[locale].checksRight(right.met, right.of)] : []),
  ];
  return { grade: propose(said, right), because };
}
