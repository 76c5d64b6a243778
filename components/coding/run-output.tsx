"use client";

import type { Locale } from "@/lib/i18n/locales";
import { codingMessages } from "@/lib/i18n/messages/coding";
import { PrintedText, Trace } from "./printed-text";
import type { Done } from "./use-bench";

type Props = {
  readonly done: Extract<Done, { kind: "run" }>;
  readonly onGoTo: (line: number) => void;
  readonly locale: Locale;
};

/** What the program printed, and where it stopped. */
export function RunOutput({ done: { output, result }, onGoTo, locale }: Props) {
  const t = codingMessages[locale];
  return (
    <div className="run-output">
      {output !== "" && <PrintedText text={output} cutBytes={result?.cutBytes ?? 0} locale={locale} />}
      {result !== null && output === "" && result.trace === null && <p>{t.noOutput}</p>}
      {result !== null && result.trace !== null && (
        <Trace trace={result.trace} line={result.line} onGoTo={onGoTo} locale={locale} />
      )}
      {result !== null && <p className="number bench-cut">{t.ms(result.ms)}</p>}
    </div>
  );
}
