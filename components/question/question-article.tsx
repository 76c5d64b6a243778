import { Html } from "@/components/prose/html";
import { Still } from "@/components/prose/still";
import type { QuestionPage } from "@/lib/catalogue/listing";
import type { Section } from "@/lib/catalogue/model";
import { LANGUAGE_TAG, type Locale } from "@/lib/i18n/locales";
import { questionMessages } from "@/lib/i18n/messages/question";
import { AnswerGate } from "./answer-gate";
import { Contents } from "./contents";
import { isAnswer, isWorthMapping, parted, shownSections, together } from "./parts";
import { QuestionHeader } from "./question-header";
import { QuestionSection } from "./question-section";
import { SectionBody } from "./section-body";
import { SolutionFold } from "./solution-fold";
import { SolveLayout } from "./solve-layout";
import { Unanswered } from "./unanswered";

type Props = {
  readonly page: QuestionPage;
  /** What names this page among all that are prerendered: its parts that never change are then sent once. */
  readonly still?: string | undefined;
  readonly topicTitle: string;
  readonly locale: Locale;
};

/** A question and its answer, in the order of its file. The labels of a text are in the language of the text. */
export function QuestionArticle({ page, still, topicTitle, locale }: Props) {
  const { meta, text } = page;
  const t = questionMessages[locale];
  const sections = shownSections(text.sections);
  const { asked, answer, isFolded } = parted(sections, meta.kind);
  const isGated = answer.length > 0 && !isFolded;
  const isSolved = sections.some(({ name }) => name === "starter");
  const isMapped = isWorthMapping(sections);
  const render = (section: Section) => (
    <QuestionSection
      key={section.name}
      name={section.name}
      language={text.locale}
      isAnswer={!isFolded && isAnswer(section.name, meta.kind)}
    >
      <SectionBody section={section} page={still} locale={text.locale} />
    </QuestionSection>
  );
  const renderAll = (some: readonly Section[]) =>
    together(some).map((group) => {
      const [first] = group;
      if (first.name === "self-check") return render(first);
      return (
        <Still
          key={first.name}
          page={still}
          name={first.name}
          // The editor takes its place (components/coding/workbench.tsx).
          className={first.name === "starter" ? "workbench" : "together"}
        >
          {group.map(render)}
        </Still>
      );
    });
  return (
    <article className="columns question" data-solve={isSolved ? "" : undefined}>
      {isSolved && (
        <Still page={still} name="layout" className="together">
          <SolveLayout />
        </Still>
      )}
      <QuestionHeader page={page} still={still} hasAnswer={isGated} topicTitle={topicTitle} locale={locale} />
      {(text.context || isMapped) && (
        <Still page={still} name="before" className="together">
          {text.context && (
            <div lang={LANGUAGE_TAG[text.locale]} className="context">
              <Html formulas="later" html={text.context.html} className="prose" />
            </div>
          )}
          {isMapped && <Contents sections={sections} isAnswer={!isFolded} language={text.locale} locale={locale} />}
        </Still>
      )}
      {renderAll(asked)}
      {isGated && <AnswerGate words={{ show: t.show, hide: t.hide, hint: t.gateHint }} />}
      {isFolded ? <SolutionFold label={t.showSolution}>{renderAll(answer)}</SolutionFold> : renderAll(answer)}
      {!meta.answered && <Unanswered kind={meta.kind} locale={locale} />}
    </article>
  );
}
