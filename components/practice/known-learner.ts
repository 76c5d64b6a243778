const KEY = "learner";
const CHANGED = "learner-known";

/** Whether something is stored about whoever uses this browser, as far as it remembers: asking costs no request. */
export function isKnownLearner(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Storage may be forbidden: then lists go without marks. */
export function rememberLearner(isOne: boolean): void {
  try {
    if (isOne) localStorage.setItem(KEY, "");
    else localStorage.removeItem(KEY);
  } catch {
    return;
  }
  dispatchEvent(new Event(CHANGED));
}

/** Calls back when it changes, here or in another tab. */
export function watchLearner(notify: () => void): () => void {
  addEventListener(CHANGED, notify);
  addEventListener("storage", notify);
  return () => {
    removeEventListener(CHANGED, notify);
    removeEventListener("storage", notify);
  };
}
