import { newId } from "@/components/practice/new-id";

const KEY = "interview-tab";
const LOCK = "interview-tab:";
/** A reload asks for the lock that the page before it is just letting go of. */
const PATIENCE_MS = 300;

export type Tab = {
  readonly id: string;
  /** Tabs of this browser that are there, this one too. Those that are not have left what they did not save. */
  readonly living: ReadonlySet<string>;
};

let mine: Promise<Tab> | undefined;

/** This tab: the same one after a reload, another one in a copy of the tab. */
export const readTab = (): Promise<Tab> => (mine ??= findTab());

async function findTab(): Promise<Tab> {
  const before = recall();
  const id = before !== null && (await hold(before)) ? before : newId();
  if (id !== before) await hold(id);
  remember(id);
  return { id, living: new Set([...(await heldLocks()), id]) };
}

/** Holds it for as long as the page lives. False: another tab does. Where there are no locks, nobody else is known. */
function hold(id: string): Promise<boolean> {
  if (!("locks" in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    navigator.locks
      .request(LOCK + id, { signal: AbortSignal.timeout(PATIENCE_MS) }, () => {
        resolve(true);
        return new Promise<never>(() => undefined);
      })
      .catch(() => resolve(false));
  });
}

async function heldLocks(): Promise<readonly string[]> {
  if (!("locks" in navigator)) return [];
  const { held = [] } = await navigator.locks.query().catch((): LockManagerSnapshot => ({}));
  return held.flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : []));
}

function recall(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(id: string): void {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {
    return;
  }
}
