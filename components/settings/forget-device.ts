import { writeJournal } from "@/components/reading/journal";

/** How it looks is nobody's secret. */
const KEPT = ["theme", "reading"];

/** Lets go of all that this browser remembers by itself: drafts, what was read, what list one came from. */
export function forgetDevice(): void {
  writeJournal([]);
  // What was recorded in interviews (components/interview/recordings.ts).
  if ("indexedDB" in window) indexedDB.deleteDatabase("tizhou-recordings");
  try {
    for (const key of Object.keys(localStorage)) if (!KEPT.includes(key)) localStorage.removeItem(key);
    sessionStorage.clear();
  } catch {
    return;
  }
}
