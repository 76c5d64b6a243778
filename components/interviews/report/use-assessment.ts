"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useReply } from "@/components/personal/use-reply";
import { send } from "@/components/practice/client";
import type { Assessment, InterviewAssessment } from "@/lib/api/interview-report";

const AFTER_MS = 500;

export type Saved = "saved" | "saving" | "elsewhere" | { readonly code: string } | null;
type Judged = Pick<Assessment, "points" | "rubric">;

const UNJUDGED: Judged = {
  points: [],
  rubric: { correctness: null, depth: null, structure: null, clarity: null },
};

/** What the learner thinks of their answers: shown at once, saved after a pause, one save at a time. */
export function useAssessment(id: string) {
  const path = `/api/interviews/${id}/assessment`;
  const { reply, reload, put } = useReply<InterviewAssessment>(path);
  const [waiting, setWaiting] = useState<ReadonlyMap<string, Judged>>(new Map());
  const [saved, setSaved] = useState<Saved>(null);
  const isSaving = useRef(false);

  const known = reply?.ok ? reply.value : null;
  const judgementOf = (item: string): Judged =>
    waiting.get(item) ?? known?.items.find((one) => one.id === item) ?? UNJUDGED;

  const save = useCallback(async () => {
    if (isSaving.current || known === null || waiting.size === 0) return;
    isSaving.current = true;
    setSaved("saving");
    const items = Array.from(waiting, ([item, { points, rubric }]) => ({ id: item, points, rubric }));
    const now = await send<InterviewAssessment>("PUT", path, { revision: known.revision, items });
    isSaving.current = false;
    if (now.ok) {
      // What was changed meanwhile is another object, and waits for the next save.
      setWaiting((before) => new Map([...before].filter(([item, judged]) => waiting.get(item) !== judged)));
      put(now.value);
      return setSaved("saved");
    }
    setSaved(now.code === "stale-revision" ? "elsewhere" : { code: now.code });
    if (now.code !== "stale-revision") return;
    // Another tab judged too: its judgements are shown, and what was changed here is put on top of them.
    reload();
  }, [known, waiting, path, put, reload]);

  useEffect(() => {
    if (waiting.size === 0) return;
    const timer = setTimeout(() => void save(), AFTER_MS);
    const leave = () => void save();
    addEventListener("pagehide", leave);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", leave);
    };
  }, [waiting, save]);

  const judge = (item: string, some: Partial<Judged>) =>
    setWaiting((before) => new Map(before).set(item, { ...judgementOf(item), ...some }));
  return { reply, reload, judgementOf, judge, saved, save };
}
