/** Set while the outbox holds something (outbox.ts): asking costs no database. */
export const OUTBOX_FLAG = "outbox";

/** Whether an earlier visit left something to send. False too where the browser lets us keep nothing. */
export function mayWait(): boolean {
  try {
    return localStorage.getItem(OUTBOX_FLAG) !== null;
  } catch {
    return false;
  }
}
