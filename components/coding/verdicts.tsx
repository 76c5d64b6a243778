"use client";

import type { TestVerdict } from "@/lib/coding/protocol";
import type { Locale } from "@/lib/i18n/locales";
import { codingMessages } from "@/lib/i18n/messages/coding";
import { inOrder } from "./failing-first";
import { PrintedText, Shown, Trace } from "./printed-text";
import type { Done } from "./use-bench";

type Tested = Extract<Done, { kind: "test" }>;
type Props = { readonly done: Tested; readonly onGoTo: (line: number) => void; readonly locale: Locale };

/** One row a test: what failed comes first, and the first of it lies open. */
export function Verdicts({ done: { tests, verdicts, isOver }, onGoTo, locale }: Props) {
  const t = codingMessages[locale];
  const hidden = new Set(tests.filter((test) => test.hidden).map(({ name }) => name));
  const shown = isOver ? inOrder(verdicts) : verdicts;
  const first = isOver ? shown.find(({ outcome }) => outcome !== "passed" && outcome !== "not-run") : undefined;
  return (
    <ul className="verdicts">
      {shown.map((verdict) => (
        <li key={verdict.name} data-outcome={verdict.outcome}>
          <details open={verdict === first} className="fold">
            <summary>
              <span aria-hidden="true" className="verdict-mark" />
              <span className="verdict-name">{verdict.name}</span>
              {hidden.has(verdict.name) && <small>{t.hidden}</small>}
              <span className="verdict-outcome">{t.outcomes[verdict.outcome]}</span>
              <span className="number">{verdict.outcome !== "not-run" && t.ms(verdict.ms)}</span>
            </summary>
            <Facts verdict={verdict} onGoTo={onGoTo} locale={locale} />
          </details>
        </li>
      ))}
    </ul>
  );
}

type FactsProps = { readonly verdict: TestVerdict } & Pick<Props, "onGoTo" | "locale">;

function Facts({ verdict, onGoTo, locale }: FactsProps) {
  const t = codingMessages[locale];
  const { input, expected, got, trace, line, output, cutBytes } = verdict;
  const facts = [
    { name: t.input, text: input },
    { name: t.expected, text: expected },
    { name: t.got, text: trace === null ? got : null },
  ];
  return (
    <dl>
      {facts.map(({ name, text }) =>
        text === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Shown text={text} />
            </dd>
          </div>
        ),
      )}
      {trace !== null && (
        <div>
          <dt>{t.trace}</dt>
          <dd>
            <Trace {...{ trace, line, onGoTo, locale }} />
          </dd>
        </div>
      )}
      {output !== "" && (
        <div>
          <dt>{t.output}</dt>
          <dd>
            <PrintedText {...{ text: output, cutBytes, locale }} />
          </dd>
        </div>
      )}
    </dl>
  );
}
