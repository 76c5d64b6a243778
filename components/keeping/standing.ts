import type { Status } from "@/lib/api/keeping";

type One = Status["items"][number];
export type Standing = "due" | "mistaken" | "mastered" | "suspended" | "seen";

/** How a learner stands with a question, in one word: what asks for something comes first. Null: they never met. */
export function standingOf(status: Omit<One, "questionId">): Standing | null {
  if (status.suspended) return "suspended";
  if (status.due) return "due";
  if (status.mistaken) return "mistaken";
  if (status.mastered) return "mastered";
  return status.seen ? "seen" : null;
}
