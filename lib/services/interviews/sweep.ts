import "server-only";
import { systemClock } from "@/lib/core/clock";
import { productionDeps } from "../deps";
import { isBusy } from "../is-busy";
import { closeOverdue } from "./close-overdue";

const EVERY_MS = 15_000;

const shared = globalThis as typeof globalThis & { tizhouSweeping?: NodeJS.Timeout };

/**
 * Closes interviews whose time is over, for as long as this process lives, also while no browser is there: each at most
 * half a minute after its grace. Calling it again changes nothing. It keeps no process alive.
 */
export function sweepInterviews(): void {
  if (shared.tizhouSweeping) return;
  let isSweeping = false;
  const sweep = async () => {
    // A sweep that takes longer than the pause between two is not joined by another.
    if (isSweeping) return;
    isSweeping = true;
    try {
      await closeOverdue(productionDeps(), { learner: null, now: systemClock() });
    } catch (error) {
      // The next one tries again. Before the first migration there is nothing to sweep.
      if (!isBusy(error)) process.stderr.write(`Interviews could not be closed: ${String(error)}\n`);
    } finally {
      isSweeping = false;
    }
  };
  shared.tizhouSweeping = setInterval(() => void sweep(), EVERY_MS).unref();
}
