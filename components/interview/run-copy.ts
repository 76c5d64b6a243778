import { forgetInterview, keepCopy } from "./device-drafts";
import type { RunState } from "./run-state";
import type { Entry } from "./savers";

/** Keeps an interview on this device as it stands, for a visit that reaches nobody; lets go of it when it is over. */
export function startCopy(read: () => RunState, entries: readonly Entry[]): () => void {
  let kept = "";
  return () => {
    const { interview, phase } = read();
    if (phase === "over") {
      if (entries.every(({ saver }) => saver.isDone())) forgetInterview(interview.id);
      return;
    }
    const answers = entries.map(({ saver }) => saver.read().base);
    const version = [interview.serverNow, ...answers.map(({ revision }) => revision)].join();
    if (version === kept) return;
    kept = version;
    keepCopy({ ...interview, items: entries.map(({ asked, saver }) => ({ ...asked, answer: saver.read().base })) });
  };
}
