"use client";

import { useCallback, useEffect, useState } from "react";
import type { Reply } from "./client";
import { save, takeBack, type Deed } from "./deeds";
import { outbox } from "./outbox";

/** What was last done here. Kept: on this device until there is a connection. */
export type Done<D extends Deed, R> = {
  readonly deed: D;
  readonly saved: "saving" | "kept" | "saved" | "refused" | "undone";
  /** Why it was refused, or could not be taken back. */
  readonly code: string | null;
  readonly reply: R | null;
};

type Reviewed = { readonly reviewId: string | null };

/** Does one thing after another with a card, and takes the last one back. `onChange`: the server knows something new. */
export function useDeed<D extends Deed, R extends Reviewed>(onChange: () => void) {
  const [done, setDone] = useState<Done<D, R> | null>(null);
  const isKept = done?.saved === "kept";
  useEffect(() => {
    if (!isKept || !("indexedDB" in window)) return;
    const end = outbox.subscribe(() => {
      const { waiting, refused } = outbox.read();
      if (waiting > 0) return;
      // What the server would not have is told where all of that is told.
      setDone((now) => (now && refused.length === 0 ? { ...now, saved: "saved" } : null));
      onChange();
    });
    return () => void end();
  }, [isKept, onChange]);

  const perform = useCallback(
    async (deed: D): Promise<void> => {
      setDone({ deed, saved: "saving", code: null, reply: null });
      const reply: Reply<R> = await save<R>(deed.path, deed.body, deed.body.attemptId);
      if (reply.ok) setDone({ deed, saved: "saved", code: null, reply: reply.value });
      else setDone({ deed, saved: reply.code === "kept" ? "kept" : "refused", code: reply.code, reply: null });
      if (reply.ok) onChange();
    },
    [onChange],
  );
  const undo = async (): Promise<void> => {
    if (!done) return;
    const reply = await takeBack(done.deed, done.reply?.reviewId ?? null);
    setDone(reply.ok ? { ...done, saved: "undone", code: null } : { ...done, code: reply.code });
    if (reply.ok) onChange();
  };
  return { done, perform, undo };
}
