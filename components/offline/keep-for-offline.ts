const SIGNS_OF_LIFE = ["pointerdown", "keydown", "scroll"] as const;

/** Starts the service worker (app/sw.js) once someone is really here, so that it never competes with the first load. */
export function keepForOffline(): void {
  // Missing where the connection is not secure, whatever the types say.
  if (!("serviceWorker" in navigator)) return;
  const start = () => {
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, start);
    if (navigator.serviceWorker.controller) return;
    import("./start-worker")
      .then(({ startWorker }) => startWorker())
      // Whoever forbids it reads on as before.
      .catch(() => undefined);
  };
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, start, { passive: true });
}
