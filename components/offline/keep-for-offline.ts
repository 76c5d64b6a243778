const SIGNS_OF_LIFE = ["pointerdown", "keydown", "scroll"] as const;

/**
 * Starts the service worker (app/sw.js) once someone is really here, so that it never competes with the first load.
 * The page that is open then was loaded without it and asks to be kept, with all that it has loaded since.
 * `outbox` loads what sends the rest of what was written: it must be there where there is no connection to load it.
 */
export function keepForOffline(outbox: () => Promise<unknown>): void {
  // Missing where the connection is not secure, whatever the types say.
  if (!("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  const start = () => {
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, start);
    if (serviceWorker.controller) return;
    serviceWorker
      .register("/sw.js")
      .then(() => Promise.all([serviceWorker.ready, outbox()]))
      .then(([{ active }]) =>
        active?.postMessage([location.pathname, ...performance.getEntriesByType("resource").map(({ name }) => name)]),
      )
      // Whoever forbids it reads on as before.
      .catch(() => undefined);
  };
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, start, { passive: true });
}

/** Set while the outbox holds something (components/practice/outbox.ts): asking costs no database. */
export const OUTBOX_FLAG = "outbox";

/** Whether an earlier visit left something to send. False too where the browser lets us keep nothing. */
export function mayWait(): boolean {
  try {
    return localStorage.getItem(OUTBOX_FLAG) !== null;
  } catch {
    return false;
  }
}
