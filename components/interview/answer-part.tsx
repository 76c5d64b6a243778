"use client";

import type { InterviewItem } from "@/lib/api/interviews";
import { LANGUAGE_TAG, type Locale } from "@/lib/i18n/locales";
import { ChoiceField } from "./choice-field";
import { ClashView } from "./clash-view";
import { focusAnswerSoon } from "./focus-answer";
import { ProgramField } from "./program-field";
import type { Run } from "./run";
import { optionsOf } from "./safe-html";
import type { Standing } from "./standing";
import { TextField } from "./text-field";

type Props = {
  readonly asked: InterviewItem;
  readonly answer: Standing;
  readonly run: Run;
  readonly language: Locale;
  readonly locale: Locale;
};

/** Where one answers; or the two versions of which one is to be chosen. */
export function AnswerPart({ asked, answer, run, language, locale }: Props) {
  const { mine, clash } = answer;
  const options = optionsOf(asked);
  if (clash)
    return (
      <ClashView
        {...{ mine, clash, options, language, locale }}
        onChoose={(content) => {
          run.choose(content);
          focusAnswerSoon();
        }}
      />
    );
  const field = (
    <TextField
      isCode={asked.kind === "coding"}
      text={mine.text}
      lang={LANGUAGE_TAG[language]}
      onType={(text) => run.change({ text })}
      locale={locale}
    />
  );
  if (asked.starter !== undefined)
    return <ProgramField {...{ asked, run, locale }} text={mine.text} starter={asked.starter} fallback={field} />;
  return options.length > 0 ? (
    <ChoiceField
      options={options}
      several={asked.several}
      choice={mine.choice}
      onChoose={(choice) => run.change({ choice })}
      {...{ language, locale }}
    />
  ) : (
    field
  );
}
