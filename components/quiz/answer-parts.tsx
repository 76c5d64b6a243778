"use client";

import { QuestionSection } from "@/components/question/question-section";
import { SectionBody } from "@/components/question/section-body";
import type { AskedQuestion } from "@/lib/catalogue/asked";
import type { Section, SectionName } from "@/lib/catalogue/model";
import { quizMessages } from "@/lib/i18n/messages/quiz";
import type { Draft } from "./drafts";
import { PointList } from "./point-list";
import { QuizCheck } from "./quiz-check";

type Props = {
  readonly question: AskedQuestion;
  readonly sections: readonly Section[];
  /** Names the showing. */
  readonly seed: string;
  readonly draft: Draft;
  readonly onChange: (some: Partial<Draft>) => void;
};

// What one compares oneself with comes first; to read on there is time afterwards.
const FIRST: readonly SectionName[] = ["short-answer", "key-points", "self-check"];

/** In the order in which practice shows them. */
export const inOrder = (sections: readonly Section[]): Section[] => [
  ...FIRST.flatMap((name) => sections.filter((section) => section.name === name)),
  ...sections.filter(({ name }) => !FIRST.includes(name)),
];

/** Sections of a question, as its page has them; its key points can be ticked, its self-checks are marked once. */
export function AnswerParts({ question: { locale }, sections, seed, draft, onChange }: Props) {
  const t = quizMessages[locale];
  const render = (section: Section) => {
    if (section.name === "key-points")
      return (
        <PointList
          points={section.points}
          ticked={draft.points}
          onTick={(points) => onChange({ points })}
          label={t.points}
        />
      );
    if (section.name === "self-check")
      return section.checks.map((check, index) => (
        <QuizCheck
          key={index}
          name={`check-${index + 1}`}
          check={check}
          seed={`${seed}:${index}`}
          pick={draft.picks[index]}
          onPick={(pick) => onChange({ picks: { ...draft.picks, [index]: pick } })}
          locale={locale}
        />
      ));
    return <SectionBody section={section} page={undefined} locale={locale} />;
  };
  return sections.map((section) => (
    <QuestionSection key={section.name} name={section.name} language={locale} isAnswer={false}>
      {render(section)}
    </QuestionSection>
  ));
}
