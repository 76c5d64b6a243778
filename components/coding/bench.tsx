"use client";

import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { TestVerdict } from "@/lib/coding/protocol";
import type { Locale } from "@/lib/i18n/locales";
import { codingMessages } from "@/lib/i18n/messages/coding";
import { BenchBar } from "./bench-bar";
import { BenchResults } from "./bench-results";
import { Editor, LONGEST, type Editing } from "./editor";
import { inOrder } from "./failing-first";
import { useBench, type ReadTests } from "./use-bench";
import "./coding.css";

const NEAR = 1_000;

export type BenchProps = {
  /** Of the field where one writes. */
  readonly id: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly readTests: ReadTests;
  readonly onTested?: (source: string, verdicts: readonly TestVerdict[]) => void;
  readonly locale: Locale;
  /** What can be done with the program besides running it. */
  readonly head?: ReactNode;
  /** What follows from the results. */
  readonly children?: ReactNode;
};

const ignore = () => undefined;

/** Where one writes a program and sees what it does. */
export function Bench({ id, text, onType, readTests, onTested = ignore, locale, head, children }: BenchProps) {
  const t = codingMessages[locale];
  const { python, done, busy, run, test, stop } = useBench({ readTests, onTested });
  const [stdin, setStdin] = useState("");
  const [tooLongBy, setTooLongBy] = useState<number | null>(null);
  const editing = useRef<Editing>(null);
  const fault = faultOf(done);
  useEffect(() => editing.current?.mark(fault), [fault, done]);
  const verbs = {
    run: () => busy === null && void run(text, stdin),
    test: () => busy === null && void test(text),
    stop: () => busy !== null && stop(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.nativeEvent.isComposing) return;
    const verb = KEYS[event.key];
    if (!verb) return;
    // Neither the editor nor the page has another use for it here.
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) verbs[verb]();
  };
  const type = (now: string) => {
    setTooLongBy(null);
    onType(now);
  };
  const room = LONGEST - text.length;
  return (
    <div className="bench" data-own-keys="" onKeyDownCapture={onKeyDown}>
      {head}
      <Editor
        {...{ id, locale }}
        ref={editing}
        value={text}
        onType={type}
        onTooLong={setTooLongBy}
        label={t.editor}
        describedBy={`${id}-hint`}
      />
      {tooLongBy !== null && (
        <p role="alert" className="bench-hint bench-refused">
          {t.tooLong(tooLongBy)}
        </p>
      )}
      <p id={`${id}-hint`} className="bench-hint">
        {room < NEAR ? (
          t.room(room)
        ) : (
          <>
            <span className="with-keys">{t.keysHint}</span>
            <span className="with-touch">{t.touchHint}</span>
          </>
        )}
      </p>
      <BenchResults
        {...{ done, busy, locale, stdin, onStdin: setStdin }}
        onGoTo={(line) => editing.current?.goTo(line)}
        onAgain={(what) => verbs[what]()}
      >
        {busy === null && children}
      </BenchResults>
      <BenchBar {...{ python, busy, locale, ...verbs }} />
    </div>
  );
}

const KEYS: Readonly<Record<string, "run" | "test" | "stop">> = { "'": "run", Enter: "test", ".": "stop" };

/** The learner's line to look at first. */
function faultOf(done: ReturnType<typeof useBench>["done"]): number | null {
  if (done?.kind === "run") return done.result?.line ?? null;
  if (done?.kind !== "test" || !done.isOver) return null;
  return inOrder(done.verdicts).find(({ outcome }) => outcome !== "passed")?.line ?? null;
}
