"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { newId } from "@/components/practice/new-id";
import { keepPiece } from "./recordings";

/** A crash loses no more than this. */
const PIECE_MS = 5_000;

export type RecorderState = {
  readonly phase: "idle" | "asking" | "recording" | "no-microphone" | "no-room";
  /** performance.now at its start. */
  readonly since: number;
  /** Grows when a recording is whole. */
  readonly finished: number;
};

/** Records sound onto this device, a piece at a time, until it is stopped or the question is left. */
export function useRecorder(interviewId: string, itemId: string) {
  const [state, setState] = useState<RecorderState>({ phase: "idle", since: 0, finished: 0 });
  const recorder = useRef<MediaRecorder | null>(null);
  const isLeft = useRef(false);

  const stop = useCallback(() => {
    if (recorder.current?.state === "recording") recorder.current.stop();
    recorder.current = null;
  }, []);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
      stop();
    };
  }, [stop]);

  const start = useCallback(async () => {
    setState((before) => ({ ...before, phase: "asking" }));
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    const end = () => stream?.getTracks().forEach((track) => track.stop());
    if (isLeft.current) return end();
    if (!stream) return setState((before) => ({ ...before, phase: "no-microphone" }));
    const recording = newId();
    const now = new MediaRecorder(stream);
    let keeping: Promise<unknown> = Promise.resolve();
    let isFull = false;
    now.addEventListener("dataavailable", ({ data: blob }) => {
      if (blob.size === 0 || isFull) return;
      keeping = keeping
        .then(() => keepPiece({ interviewId, itemId, recording, blob }))
        .catch(() => {
          isFull = true;
          if (now.state === "recording") now.stop();
        });
    });
    now.addEventListener("stop", () => {
      end();
      void keeping.then(() =>
        setState(({ finished }) => ({ phase: isFull ? "no-room" : "idle", since: 0, finished: finished + 1 })),
      );
    });
    now.start(PIECE_MS);
    recorder.current = now;
    setState((before) => ({ ...before, phase: "recording", since: performance.now() }));
  }, [interviewId, itemId]);

  return { state, start, stop };
}
