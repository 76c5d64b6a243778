"use client";

import type { Locale } from "@/lib/i18n/locales";
import { codingMessages } from "@/lib/i18n/messages/coding";

/** Longer than its box: what scrolls can be scrolled with the keyboard, too. */
const isLong = (text: string): boolean => text.length > 400 || text.split("\n", 10).length > 9;

export const Shown = ({ text }: { readonly text: string }) => <pre tabIndex={isLong(text) ? 0 : undefined}>{text}</pre>;

type Printed = { readonly text: string; readonly cutBytes: number; readonly locale: Locale };

/** What a program printed, and how much more it was. */
export function PrintedText({ text, cutBytes, locale }: Printed) {
  return (
    <>
      <Shown text={text} />
      {cutBytes > 0 && <p className="bench-cut">{codingMessages[locale].cut(Math.ceil(cutBytes / 1_024))}</p>}
    </>
  );
}

type Traced = {
  readonly trace: string;
  /** 1-based; null where no line of the program is to blame. */
  readonly line: number | null;
  readonly onGoTo: (line: number) => void;
  readonly locale: Locale;
};

export function Trace({ trace, line, onGoTo, locale }: Traced) {
  return (
    <>
      <pre tabIndex={0} className="bench-trace">
        {trace}
      </pre>
      {line !== null && (
        <button type="button" className="bench-jump" onClick={() => onGoTo(line)}>
          {codingMessages[locale].goTo(line)}
        </button>
      )}
    </>
  );
}
