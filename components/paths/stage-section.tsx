import type { PathPage } from "@/lib/catalogue/path";
import type { TopicId } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { pathsMessages } from "@/lib/i18n/messages/paths";
import { StageShare } from "./stage-share";
import { StepRow } from "./step-row";

type Props = {
  readonly stage: PathPage["stages"][number];
  /** 1-based. */
  readonly number: number;
  /** Questions of the stages before. */
  readonly from: number;
  readonly topics: Readonly<Partial<Record<TopicId, string>>>;
  readonly locale: Locale;
};

export const stageId = (number: number): string => `stage-${number}`;

export function StageSection({ stage, number, from, topics, locale }: Props) {
  const id = stageId(number);
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="across section stage">
      <div className="in-margin label">
        <p>{pathsMessages[locale].stage(number)}</p>
        <StageShare from={from} to={from + stage.steps.length} locale={locale} />
      </div>
      <div className="in-text">
        <h2 id={`${id}-heading`}>{stage.title[locale]}</h2>
        <p className="stage-why">{stage.why[locale]}</p>
        <ol className="questions" start={from + 1}>
          {stage.steps.map((step, index) => (
            <StepRow
              key={step.question.id}
              step={step}
              place={from + index + 1}
              topicTitle={topics[step.question.topic] ?? step.question.topic}
              locale={locale}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}
