"use client";

import { useEffect, useRef, type ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { codingMessages } from "@/lib/i18n/messages/coding";
import { countPassed } from "./failing-first";
import { RunOutput } from "./run-output";
import type { Done } from "./use-bench";
import { Verdicts } from "./verdicts";

type Props = {
  readonly done: Done | null;
  readonly busy: "run" | "test" | null;
  readonly stdin: string;
  readonly onStdin: (text: string) => void;
  readonly onGoTo: (line: number) => void;
  readonly onAgain: (what: "run" | "test") => void;
  readonly locale: Locale;
  readonly children: ReactNode;
};

/** What came of the last run or test, in words first. */
export function BenchResults({ done, busy, stdin, onStdin, onGoTo, onAgain, locale, children }: Props) {
  const t = codingMessages[locale];
  const words = useRef<HTMLParagraphElement>(null);
  const tone = toneOf(done);
  useEffect(() => {
    // On a phone it may be below what one sees.
    if (tone !== undefined) words.current?.scrollIntoView({ block: "nearest" });
  }, [done, tone]);
  return (
    // What scrolls can be scrolled with the keyboard, too.
    <div className="bench-results" role="region" aria-label={t.results} tabIndex={0}>
      <p ref={words} role="status" data-tone={tone} className="bench-said">
        {said()}
      </p>
      {done?.kind === "failed" && busy === null && (
        <button type="button" className="button" onClick={() => onAgain(done.again)}>
          {t.retry}
        </button>
      )}
      {children}
      {done?.kind === "test" && <Verdicts done={done} onGoTo={onGoTo} locale={locale} />}
      {done?.kind === "run" && <RunOutput done={done} onGoTo={onGoTo} locale={locale} />}
      <details className="bench-stdin">
        <summary>{t.stdin}</summary>
        <label>
          <span>{t.stdinHint}</span>
          <textarea
            rows={3}
            value={stdin}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            onChange={(event) => onStdin(event.target.value)}
          />
        </label>
      </details>
    </div>
  );

  function said(): string {
    if (busy === "run") return t.running;
    if (busy === "test") {
      const of = done?.kind === "test" ? done.tests.length : 0;
      const at = done?.kind === "test" ? Math.min(done.verdicts.length + 1, of) : 0;
      return of === 0 ? t.running : t.testing(at, of);
    }
    if (!done) return t.before;
    if (done.kind === "failed") return done.missing === "python" ? t.noPython : t.noTests;
    if (done.kind === "run") return done.result ? t.runOutcomes[done.result.outcome] : "";
    const [passed, total] = [countPassed(done.verdicts), done.tests.length];
    return passed === total ? t.allPassed(total) : t.somePassed(passed, total);
  }
}

function toneOf(done: Done | null): "right" | "wrong" | undefined {
  if (done?.kind === "test" && done.isOver) return countPassed(done.verdicts) === done.tests.length ? "right" : "wrong";
  if (done?.kind === "run" && done.result) return done.result.outcome === "done" ? "right" : "wrong";
  return undefined;
}
