import { phaseOf, type RunState } from "./run-state";

/** Holds the state of an interview. `begin` is asked for it when it is first needed. */
export function openStore(begin: () => Omit<RunState, "phase">, monotonic: () => number) {
  const listeners = new Set<() => void>();
  let state: RunState | null = null;

  const withPhase = (next: Omit<RunState, "phase">): RunState => ({
    ...next,
    phase: next.isGone ? "gone" : phaseOf(next.interview, next.clock, monotonic()),
  });
  const read = (): RunState => (state ??= withPhase(begin()));
  const set = (change: Partial<Omit<RunState, "phase">>): void => {
    state = withPhase({ ...read(), ...change });
    for (const listener of listeners) listener();
  };
  return {
    read,
    set,
    isBegun: (): boolean => state !== null,
    /** Changes it when time alone has made something else of it. */
    tick(): void {
      const { phase } = read();
      if (withPhase(read()).phase !== phase) set({});
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
