import { Html } from "@/components/prose/html";
import { Still } from "@/components/prose/still";
import type { SelfCheck as Check } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { questionMessages } from "@/lib/i18n/messages/question";
import { CheckForm } from "./check-form";
import { CheckPrompt, factsOf, Reason } from "./check-parts";

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
  const { several, asks, words } = factsOf(check, name, locale);
  return (
    <CheckForm several={several} labelledBy={asks} words={{ ...words, check: t.check, again: t.again }}>
      <Still page={page} name={name}>
        <CheckPrompt {...{ name, check, several, locale }} />
        <ul className="options">
          {check.options.map((option, index) => (
            <li key={index} data-correct={option.correct}>
              <label>
                <input type={several ? "checkbox" : "radio"} name={name} value={index} autoComplete="off" />
                <Html formulas="later" as="span" html={option.body.html} className="prose" />
              </label>
              <Reason option={option} locale={locale} />
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
