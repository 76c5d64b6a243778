"use client";

import { Html } from "@/components/prose/html";
import type { SafeHtml } from "@/lib/catalogue/model";
import type { Choice } from "@/lib/api/interviews";
import { LANGUAGE_TAG, type Locale } from "@/lib/i18n/locales";
import { interviewMessages } from "@/lib/i18n/messages/interview";
import { chosen } from "./content";
import { focusAnswerSoon } from "./focus-answer";

export type Option = { readonly text: string; readonly html: SafeHtml };

type Props = {
  readonly options: readonly Option[];
  readonly several: boolean;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  readonly language: Locale;
  readonly locale: Locale;
};

/** Options as native radios or checkboxes; what was chosen can be taken back. */
export function ChoiceField({ options, several, choice, onChoose, language, locale }: Props) {
  const t = interviewMessages[locale];
  const now = chosen(choice);
  const toggle = (index: number) => {
    if (!several) return onChoose(index);
    const after = now.includes(index) ? now.filter((one) => one !== index) : [...now, index].sort((a, b) => a - b);
    onChoose(after.length > 0 ? after : null);
  };
  return (
    <fieldset className="taking-choice">
      <legend>{several ? t.chooseSeveral : t.choose}</legend>
      <ol className="options" lang={LANGUAGE_TAG[language]}>
        {options.map(({ text, html }, index) => (
          <li key={index}>
            <label>
              <input
                type={several ? "checkbox" : "radio"}
                name="taking-choice"
                data-option={index + 1}
                checked={now.includes(index)}
                autoComplete="off"
                onChange={() => toggle(index)}
              />
              {html ? <Html as="span" html={html} formulas="later" className="prose" /> : <span>{text}</span>}
            </label>
          </li>
        ))}
      </ol>
      {now.length > 0 && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            onChoose(null);
            focusAnswerSoon();
          }}
        >
          {t.clear}
        </button>
      )}
    </fieldset>
  );
}
