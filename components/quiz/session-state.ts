import type { Intervals, Quiz } from "@/lib/api/practice";
import type { Grade } from "@/lib/scheduling/card";

export type ActName = "review" | "suspend" | "bury" | "reset";

/** Something the learner did, in the order in which it was done: what undo takes back. */
export type Step = {
  readonly attemptId: string;
  readonly act: ActName;
  readonly place: number;
  readonly questionId: string;
  readonly grade: Grade | null;
  /** Kept: on this device, until there is a connection. Failed: nowhere but here. */
  readonly saved: "saving" | "kept" | "failed" | "saved";
  readonly reviewId: string | null;
  /** What is sent, the same however often. */
  readonly body: object;
};

/** What was last done, for whoever does not see it; or the code of a refusal. */
export type Notice =
  | { readonly kind: "noted"; readonly step: Step; readonly was: Intervals | null }
  | { readonly kind: "undone" }
  | { readonly kind: "refused"; readonly code: string };

export type Session = {
  /** As last heard of, with what has been saved since. */
  readonly quiz: Quiz;
  /** Whether something was done since it was heard of. */
  readonly stale: boolean;
  readonly steps: readonly Step[];
  /** The place at which the learner is; null: nothing to ask. */
  readonly at: number | null;
  readonly notice: Notice | null;
  /** How often something was undone: what comes back is shown anew. */
  readonly returns: number;
};

const isUnsaved = ({ saved }: Step): boolean => saved !== "saved";

export const countUnsaved = ({ steps }: Session, saved: Step["saved"]): number =>
  steps.filter((step) => step.saved === saved).length;

function isOpen({ quiz, steps }: Session, place: number): boolean {
  const item = quiz.items.find((one) => one.place === place);
  if (!item || item.grade !== null) return false;
  return !steps.some((step) => {
    if (step.act === "review") return step.place === place && isUnsaved(step);
    return step.act !== "reset" && step.questionId === item.questionId;
  });
}

/** The place to ask: what the server says, unless more was done than it knows of. `keep`: where the learner would rather stay. */
export function placeToAsk(session: Session, keep: number | null): number | null {
  if (keep !== null && isOpen(session, keep)) return keep;
  const { quiz, stale } = session;
  if (quiz.next !== null && isOpen(session, quiz.next)) return quiz.next;
  return stale ? (quiz.items.find(({ place }) => isOpen(session, place))?.place ?? null) : null;
}

/** What each grade would do: known of the question that the server would ask now. */
export const intervalsAt = ({ quiz, at, stale }: Session): Intervals | null =>
  !stale && at === quiz.next ? quiz.intervals : null;

/** Whether all is answered as far as this device knows, and the server could not be told. */
export const isOverOffline = (session: Session): boolean =>
  session.at === null && session.stale && countUnsaved(session, "saving") === 0;

/** With the grade of an item, as the reply to it says, or without one again. */
export const withGrade = (quiz: Quiz, place: number, grade: Grade | null, reviewId: string | null): Quiz => ({
  ...quiz,
  items: quiz.items.map((item) => (item.place === place ? { ...item, grade, reviewId } : item)),
});

/** Steps that waited on this device and have arrived since. */
export function withArrivals(steps: readonly Step[], quiz: Quiz, allSent: boolean): Step[] {
  return steps.map((step): Step => {
    if (step.saved !== "kept") return step;
    const item = quiz.items.find(({ place }) => place === step.place);
    const reviewId = step.act === "review" ? (item?.reviewId ?? null) : null;
    return reviewId !== null || allSent ? { ...step, saved: "saved", reviewId } : step;
  });
}
