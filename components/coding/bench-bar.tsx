"use client";

import { isMac } from "@/components/ui/is-mac";
import type { RunnerState } from "@/lib/coding/protocol";
import type { Locale } from "@/lib/i18n/locales";
import { codingMessages } from "@/lib/i18n/messages/coding";

type Props = {
  readonly python: RunnerState;
  readonly busy: "run" | "test" | null;
  readonly run: () => void;
  readonly test: () => void;
  readonly stop: () => void;
  readonly locale: Locale;
};

/** The three things to press, at the thumb on a phone; above them, while it comes, Python. */
export function BenchBar({ python, busy, run, test, stop, locale }: Props) {
  const t = codingMessages[locale];
  const isLoading = busy !== null && python.status === "loading";
  const key = (name: string) => (
    <kbd aria-hidden="true">
      {isMac() ? "⌘" : "Ctrl "}
      {name}
    </kbd>
  );
  return (
    <div className="bench-bar">
      {isLoading && <Loading python={python} locale={locale} />}
      <div role="group" aria-label={t.bench}>
        <button
          type="button"
          className="button"
          aria-disabled={busy === null}
          aria-keyshortcuts="Control+. Meta+."
          onClick={stop}
        >
          {t.stop}
          {key(".")}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={busy !== null}
          aria-keyshortcuts="Control+' Meta+'"
          onClick={run}
        >
          {t.run}
          {key("'")}
        </button>
        <button
          type="button"
          className="button button-primary"
          aria-disabled={busy !== null}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onClick={test}
        >
          {t.test}
          {key("↵")}
        </button>
      </div>
    </div>
  );
}

const inMegabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);

function Loading({ python: { progress }, locale }: Pick<Props, "python" | "locale">) {
  const t = codingMessages[locale];
  return (
    <div className="bench-loading">
      <p>
        <span>{t.loading}</span>
        {progress && (
          <span className="number">{t.loaded(inMegabytes(progress.loaded), inMegabytes(progress.total))}</span>
        )}
      </p>
      <progress aria-label={t.loading} {...(progress && { value: progress.loaded, max: progress.total })} />
      <p>{t.loadingHint}</p>
    </div>
  );
}
