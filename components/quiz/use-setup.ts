"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { QuizSetup } from "@/lib/quiz/quiz";
import { readSetup, setupSearch } from "@/lib/quiz/setup-address";

const CHANGED = "setup";

function subscribe(notify: () => void): () => void {
  addEventListener(CHANGED, notify);
  addEventListener("popstate", notify);
  return () => {
    removeEventListener(CHANGED, notify);
    removeEventListener("popstate", notify);
  };
}

/** What a quiz draws from, held in the address: whoever opens it finds the same setup. */
export function useSetup() {
  const search = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => "",
  );
  const setup = useMemo(() => readSetup(search), [search]);
  const change = (some: Partial<QuizSetup>) => {
    history.replaceState(history.state, "", location.pathname + setupSearch({ ...setup, ...some }));
    dispatchEvent(new Event(CHANGED));
  };
  return { setup, change, isChosen: setupSearch(setup) !== "" };
}
