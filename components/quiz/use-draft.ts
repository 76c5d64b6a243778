"use client";

import { useCallback, useState } from "react";
import { readDraft, writeDraft, type Draft } from "./drafts";

/** What was done so far about one showing of a question; every change is kept on the device. */
export function useDraft(quizId: string, place: number, onBegin: () => void) {
  const [draft, setDraft] = useState(() => readDraft(quizId, place));
  const change = useCallback(
    (some: Partial<Draft>) => {
      onBegin();
      setDraft((before) => {
        const after = { ...before, ...some };
        writeDraft(quizId, place, after);
        return after;
      });
    },
    [quizId, place, onBegin],
  );
  return [draft, change] as const;
}
