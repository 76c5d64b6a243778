import type { Counts } from "@/lib/api/practice";

/** To repeat a question, and to meet a new one; of someone of whom nothing better is known. */
const REPEAT = 40 / 60;
const MEET = 2;

/** About how many minutes what waits takes, at least one. */
export const minutesFor = ({ due, learning, new: fresh }: Counts): number =>
  Math.max(1, Math.round((due + learning) * REPEAT + fresh * MEET));
