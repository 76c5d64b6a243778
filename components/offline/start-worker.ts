/**
 * Starts the service worker. The page that is open was loaded without it and asks to be kept, with all that it has loaded
 * since, and with what sends the rest of what was written: it must be there where there is no connection to load it.
 */
export async function startWorker(): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register("/sw.js");
  const [{ active }] = await Promise.all([serviceWorker.ready, import("@/components/practice/outbox")]);
  active?.postMessage(whatIsLoaded());
}

/** Asks the service worker, where there is one, for the same: what came late may have come before it. */
export function keepWhatIsLoaded(): void {
  if (!("serviceWorker" in navigator)) return;
  void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage(whatIsLoaded()));
}

const whatIsLoaded = () => [location.pathname, ...performance.getEntriesByType("resource").map(({ name }) => name)];
