import type { Random } from "@/lib/core/random";

const ATTEMPTS = 10;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 500;

export type Wait = (milliseconds: number) => Promise<void>;

const sleep: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Repeats `work` while another writer is in its way: at most ten times, with pauses that double from 20 to 500 ms,
 * each scaled by chance to between half and all of it. Any other error, and the last one, is thrown as it came.
 */
export async function retryWhileBusy<T>(work: () => Promise<T>, random: Random, wait: Wait = sleep): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !isBusy(error)) throw error;
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1));
      await wait(pause * (0.5 + random() / 2));
    }
  }
}

/** Whether nothing is wrong but the moment: a locked SQLite file, or transactions of PostgreSQL that collided. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = textAt(error, "code");
  // P1008: SQLite stayed locked. P2034: a collision that Prisma recognised; without a code when it came at the commit.
  if (code === "P1008" || code === "P2034" || code.startsWith("SQLITE_BUSY")) return true;
  // Of a statement that we wrote ourselves, Prisma says no more than what the driver said.
  const cause = code === "P2010" ? at(at(at(error, "meta"), "driverAdapterError"), "cause") : error.cause;
  const kind = textAt(cause, "kind");
  if (kind === "TransactionWriteConflict" || (error.name === "DriverAdapterError" && kind === "SocketTimeout"))
    return true;
  return /^(SQLITE_BUSY|40001$|40P01$)/.test(textAt(cause, "originalCode"));
}

const at = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;

function textAt(value: unknown, key: string): string {
  const found = at(value, key);
  return typeof found === "string" ? found : "";
}
