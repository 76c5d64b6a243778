"use client";

import { useEffect, useState } from "react";
import type { Interview } from "@/lib/api/interviews";
import { hear } from "./clock";
import { adoptDrafts, forgetOthers, keepCopy, readCopy } from "./device-drafts";
import { interviewIdIn } from "./interview-id";
import { keepInLanguageLink } from "./language-link";
import { openRun, type Run } from "./run";
import { readTab } from "./tab";
import type { Verbs } from "./verbs";
import { watchRun } from "./watch-run";

export type Opened =
  | { readonly phase: "loading" | "missing" }
  | { readonly phase: "trouble"; readonly code: string }
  | { readonly phase: "open"; readonly run: Run };

const monotonic = () => performance.now();

/** Opens the interview that the address names; without a connection as it was last seen here. */
export function useRun(verbs: Verbs): readonly [Opened, () => void] {
  const [opened, setOpened] = useState<Opened>({ phase: "loading" });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isLeft = false;
    const ends: (() => void)[] = [];
    const read = async () => {
      const id = interviewIdIn(location.pathname);
      if (id === null) return setOpened({ phase: "missing" });
      keepInLanguageLink(id);
      const tab = await readTab();
      const askedAt = monotonic();
      const reply = await verbs.read(id);
      if (isLeft) return;
      const interview: Interview | null = reply.ok ? reply.value : reply.status === 0 ? readCopy(id) : null;
      if (!interview) {
        const isMissing = !reply.ok && reply.status === 404;
        return setOpened(isMissing ? { phase: "missing" } : { phase: "trouble", code: reply.ok ? "" : reply.code });
      }
      const heard = { serverNow: interview.serverNow, askedAt, heardAt: monotonic() };
      forgetOthers(id);
      if (reply.ok) keepCopy(interview);
      adoptDrafts(id, tab.id, tab.living);
      const run = openRun(interview, { verbs, tab: tab.id, monotonic, clock: reply.ok ? hear(null, heard) : null });
      ends.push(watchRun(run), run.close);
      // What an earlier visit left.
      run.retry();
      setOpened({ phase: "open", run });
    };
    void read();
    return () => {
      isLeft = true;
      for (const end of ends) end();
    };
  }, [verbs, tries]);
  const retry = () => {
    setOpened({ phase: "loading" });
    setTries((before) => before + 1);
  };
  return [opened, retry];
}
