import type { ReactNode } from "react";
import { invariant } from "@/lib/core/invariant";

/** Many times what pages that are rendered at one time consist of. */
const MOST = 2_000;

// Next renders server components and the HTML of client components in one process, from two sets of modules.
const shared = globalThis as typeof globalThis & { tizhouStills?: Map<string, ReactNode> };

/** Keeps a part of a page, as a server component made it, until the HTML of that page is written. */
export function keep(id: string, part: ReactNode): void {
  const kept = (shared.tizhouStills ??= new Map<string, ReactNode>());
  kept.delete(id);
  kept.set(id, part);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
}

/** What was kept. That there is nothing is a bug. */
export function recall(id: string): ReactNode {
  const part = shared.tizhouStills?.get(id);
  invariant(part !== undefined, `nothing was kept for ${id}`);
  return part;
}
