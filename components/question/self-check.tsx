import { Html } from "@/components/prose/html";
import { Still } from "@/components/prose/still";
import type { SelfCheck as Check } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { questionMessages } from "@/lib/i18n/messages/question";
import { CheckForm } from "./check-form";

type Props = {
  readonly name: string;
  readonly check: Check;
  readonly page: string | undefined;
  readonly locale: Locale;
};

/**
 * A choice question that says why, for every option, where its author did. All of it is in the page: with JavaScript the form is marked as
 * one chooses, without it the reasons unfold.
 */
export function SelfCheck({ name, check, page, locale }: Props) {
  const t = questionMessages[locale];
  const several = check.options.filter((option) => option.correct).length > 1;
  const isExplained = check.options.some(({ reason }) => reason.html !== "");
  const wrong = isExplained ? t.wrong : t.wrongUnexplained;
  const words = { right: t.right, wrong, check: t.check, again: t.again };
  // The question's own title asks where the check has no words of its own.
  const asks = check.prompt.html === "" ? `question-title ${name}-prompt` : `${name}-prompt`;
  return (
    <CheckForm several={several} labelledBy={asks} words={words}>
      <Still page={page} name={name}>
        <div id={`${name}-prompt`} className="prompt">
          {check.prompt.html !== "" && <Html formulas="later" html={check.prompt.html} className="prose" />}
          <p className="text-fine text-faint">{several ? t.chooseSeveral : t.chooseOne}</p>
        </div>
        <ul className="options">
          {check.options.map((option, index) => (
            <li key={index} data-correct={option.correct}>
              <label>
                <input type={several ? "checkbox" : "radio"} name={name} value={index} autoComplete="off" />
                <Html formulas="later" as="span" html={option.body.html} className="prose" />
              </label>
              <div className="reason">
                <strong>{option.correct ? t.rightOption : t.wrongOption}</strong>
                {option.reason.html !== "" && <Html formulas="later" html={option.reason.html} className="prose" />}
              </div>
            </li>
          ))}
        </ul>
        <noscript>
          <details className="peek">
            <summary>{t.check}</summary>
          </details>
        </noscript>
      </Still>
    </CheckForm>
  );
}
