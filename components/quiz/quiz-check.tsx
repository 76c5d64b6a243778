"use client";

import { useMemo, useRef } from "react";
import { CheckPrompt, factsOf, Reason } from "@/components/question/check-parts";
import { Html } from "@/components/prose/html";
import type { SelfCheck } from "@/lib/catalogue/model";
import { seededRandom, shuffle } from "@/lib/core/random";
import type { Locale } from "@/lib/i18n/locales";
import { questionMessages } from "@/lib/i18n/messages/question";
import { seedOf } from "@/lib/quiz/order";
import type { Draft } from "./drafts";

type Pick = Draft["picks"][number];

type Props = {
  readonly name: string;
  readonly check: SelfCheck;
  /** Of the order of the options: the same showing has the same one. */
  readonly seed: string;
  readonly pick: Pick | undefined;
  readonly onPick: (pick: Pick) => void;
  readonly locale: Locale;
};

/** Whether exactly the right options were chosen. */
export const isRight = ({ options }: SelfCheck, { chosen }: Pick): boolean =>
  options.every(({ correct }, index) => correct === chosen.includes(index));

/** A choice question of a quiz. It is marked once: pointing at the only right option is the answer, keys first choose and then say so. */
export function QuizCheck({ name, check, seed, pick, onPick, locale }: Props) {
  const t = questionMessages[locale];
  const pointed = useRef(false);
  const order = useMemo(() => shuffle([...check.options.keys()], seededRandom(seedOf(seed))), [check.options, seed]);
  const { several, asks, words } = factsOf(check, name, locale);
  const chosen = pick?.chosen ?? [];
  const marked = pick?.marked ?? false;
  const right = marked && isRight(check, { chosen, marked });
  const choose = (index: number) => {
    if (marked) return;
    const rest = chosen.filter((one) => one !== index);
    const now = !several ? [index] : rest.length < chosen.length ? rest : [...chosen, index];
    onPick({ chosen: now, marked: !several && pointed.current });
  };
  return (
    <form
      className="check"
      data-verdict={marked ? (right ? "right" : "wrong") : undefined}
      onPointerDown={() => (pointed.current = true)}
      onKeyDown={() => (pointed.current = false)}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) onPick({ chosen, marked: true });
      }}
    >
      <CheckPrompt {...{ name, check, several, locale }} />
      <div role="group" aria-labelledby={asks}>
        <ul className="options">
          {order.map((index) => {
            const option = check.options[index];
            if (!option) return null;
            return (
              <li key={index} data-correct={option.correct}>
                <label>
                  <input
                    type={several ? "checkbox" : "radio"}
                    name={name}
                    checked={chosen.includes(index)}
                    aria-disabled={marked}
                    onChange={() => choose(index)}
                  />
                  <Html formulas="later" as="span" html={option.body.html} className="prose" />
                </label>
                <Reason option={option} locale={locale} />
              </li>
            );
          })}
        </ul>
      </div>
      <div className="verdict quiz-verdict">
        {!marked && chosen.length > 0 && (
          <button type="submit" className="button">
            {t.check}
          </button>
        )}
        <p role="status">{marked && words[right ? "right" : "wrong"]}</p>
      </div>
    </form>
  );
}
