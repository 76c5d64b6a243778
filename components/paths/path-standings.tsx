"use client";

import { createContext, useContext, useEffect, useMemo, useSyncExternalStore, type ReactNode } from "react";
import { forgetMarks, readMark, wantMark, watchMarks, type Mark } from "@/components/keeping/marks";

type Standings = { readonly ids: readonly string[]; readonly marks: readonly (Mark | null)[] };

const Context = createContext<Standings>({ ids: [], marks: [] });

/** How one stands with the questions of the path around: of nobody, or before it is known, with none of them. */
export const useStandings = (): Standings => useContext(Context);

type Props = { readonly ids: readonly string[]; readonly children: ReactNode };

/** Asks once, for all that stands inside, how the learner stands with the questions of a path. */
export function PathStandings({ ids, children }: Props) {
  // One string for all marks: equal strings are one state, whichever list of questions this is.
  const said = useSyncExternalStore(
    watchMarks,
    () => ids.map((id) => readMark(id) ?? "").join(" "),
    () => ids.map(() => "").join(" "),
  );
  const key = ids.join(" ");
  useEffect(() => key.split(" ").forEach(wantMark), [key]);
  useEffect(() => {
    const onShow = (event: PageTransitionEvent) => event.persisted && forgetMarks();
    addEventListener("pageshow", onShow);
    return () => removeEventListener("pageshow", onShow);
  }, []);
  const standings = useMemo(
    () => ({ ids: key.split(" "), marks: said.split(" ").map((mark) => (mark === "" ? null : (mark as Mark))) }),
    [key, said],
  );
  return <Context value={standings}>{children}</Context>;
}
