import { TIME_LIMITS, type LoadProgress } from "@/lib/coding/protocol";
import { loadRuntime, type Runtime } from "./load-runtime";

type Watcher = (progress: LoadProgress) => void;

const watchers = new Set<Watcher>();
let shared: Promise<Runtime> | undefined;

/** Gives up when nothing has come for as long as a start may take; a slow connection may take longer. */
async function load(): Promise<Runtime> {
  const silence = new AbortController();
  const listen = () => setTimeout(() => silence.abort(), TIME_LIMITS.start);
  let timer = listen();
  try {
    return await loadRuntime(silence.signal, (progress) => {
      clearTimeout(timer);
      timer = listen();
      for (const watch of watchers) watch(progress);
    });
  } catch (error) {
    shared = undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** The runtime, downloaded once for all runners of a page. Rejects where that fails; the next who asks tries again. */
export async function shareRuntime(watch: Watcher): Promise<Runtime> {
  watchers.add(watch);
  try {
    return await (shared ??= load());
  } finally {
    watchers.delete(watch);
  }
}

/** From now on interpreters start from what one of them has compiled. */
export async function shareModule(wasm: WebAssembly.Module): Promise<void> {
  const runtime = await shared;
  if (runtime) shared = Promise.resolve({ ...runtime, wasm });
}
