import { newId } from "@/components/practice/new-id";
import type { Quiz, Review, ReviewReply } from "@/lib/api/practice";
import { attemptOf } from "./attempt";
import { readDraft, writeDraft } from "./drafts";
import {
  intervalsAt,
  placeToAsk,
  withArrivals,
  withGrade,
  type ActName,
  type Notice,
  type Session,
  type Step,
} from "./session-state";
import type { Verbs } from "./verbs";

type Answer = Pick<Review, "grade" | "durationMs" | "text" | "points">;

export type SessionHandle = ReturnType<typeof openSession>;

/**
 * A quiz as it is done: shows the next question at once, saves in the order in which things were done, and says what is
 * not saved. `done`: what this tab did before the page was loaded anew; what was on its way then is sent by `retry`.
 */
export function openSession(quiz: Quiz, verbs: Verbs, done: readonly Step[] = []) {
  const steps = done.map((step): Step => (step.saved === "saving" ? { ...step, saved: "failed" } : step));
  const stale = steps.some(({ saved }) => saved !== "saved");
  const first: Session = { quiz, stale, steps, at: null, notice: null, returns: 0 };
  let session: Session = { ...first, at: placeToAsk(first, null) };
  let held: number | null = null;
  let working: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  const set = (change: Partial<Session>) => {
    const next = { ...session, ...change };
    session = { ...next, at: placeToAsk(next, held) };
    for (const listener of listeners) listener();
  };
  const say = (notice: Notice) => set({ notice });
  const drop = ({ attemptId }: Step) => set({ steps: session.steps.filter((step) => step.attemptId !== attemptId) });
  const change = ({ attemptId }: Step, now: Partial<Step>) =>
    set({ steps: session.steps.map((step) => (step.attemptId === attemptId ? { ...step, ...now } : step)) });
  /** One thing after another: a grade, what follows it, its undoing. */
  const inTurn = (work: () => Promise<unknown>) => (working = working.then(work, work));

  async function refresh(): Promise<void> {
    const reply = await verbs.read(quiz.id);
    if (!reply.ok) return;
    const steps = withArrivals(session.steps, reply.value, verbs.waiting() === 0);
    set({ quiz: reply.value, steps, stale: steps.some(({ saved }) => saved !== "saved") });
  }

  async function save(step: Step): Promise<void> {
    const path = step.act === "review" ? "/api/reviews" : "/api/cards";
    const reply = await verbs.write<Pick<ReviewReply, "reviewId">>(path, step.body, step.attemptId);
    if (reply.ok) {
      const { reviewId } = reply.value;
      change(step, { saved: "saved", reviewId });
      if (step.act === "review") set({ quiz: withGrade(session.quiz, step.place, step.grade, reviewId) });
    } else if (reply.code === "kept") change(step, { saved: "kept" });
    else if (reply.code === "attempt-conflict" || reply.code === "question-not-found") {
      drop(step);
      say({ kind: "refused", code: reply.code });
    } else {
      change(step, { saved: "failed" });
      say({ kind: "refused", code: reply.code });
    }
    if (!session.steps.some(({ saved }) => saved === "saving" || saved === "failed")) await refresh();
    if (reply.ok) again(step, reply.value.reviewId);
  }

  /** What was undone elsewhere is known to the server, and asked again all the same: then this is another answer. */
  function again(step: Step, reviewId: string): void {
    const item = session.quiz.items.find(({ place }) => place === step.place);
    if (step.act !== "review" || session.stale || item?.grade !== null) return;
    renew(step.place, reviewId);
    drop(step);
    const attemptId = attemptOf(quiz.id, step.place, reviewId);
    take({ ...step, attemptId, saved: "saving", reviewId: null, body: { ...step.body, attemptId } });
  }

  const renew = (place: number, undone: string | null) => {
    const draft = readDraft(quiz.id, place);
    writeDraft(quiz.id, place, { ...draft, revealed: true, undone: undone ?? draft.undone });
  };

  function take(step: Step): void {
    const notice = { kind: "noted", step, was: intervalsAt(session) } as const;
    if (step.act !== "reset") held = null;
    set({ steps: [...session.steps, step], stale: true, notice });
    void inTurn(() => save(step));
  }

  function takeHere(act: ActName, attemptId: string, grade: Step["grade"], what: object): void {
    const item = session.quiz.items.find(({ place }) => place === session.at);
    if (!item || session.steps.some((step) => step.attemptId === attemptId)) return;
    const { place, questionId } = item;
    const body = { attemptId, questionId, ...what };
    take({ attemptId, act, place, questionId, grade, saved: "saving", reviewId: null, body });
  }

  async function takeBack(): Promise<void> {
    const step = session.steps.at(-1);
    if (!step) return;
    const isNowhere = step.saved === "failed" || (step.saved === "kept" && (await verbs.withdraw(step.attemptId)));
    if (!isNowhere && step.saved === "kept") await refresh();
    const { reviewId } = session.steps.at(-1) ?? step;
    const reply = isNowhere || reviewId === null ? null : await verbs.undo(reviewId);
    // Not reached, or busy: it can be asked again.
    if (reply?.ok === false && (reply.status === 0 || reply.status >= 429)) {
      return say({ kind: "refused", code: reply.code });
    }
    drop(step);
    if (isNowhere || reply?.ok) {
      held = step.place;
      if (step.act === "review") {
        renew(step.place, isNowhere ? null : reviewId);
        set({ quiz: withGrade(session.quiz, step.place, null, null), stale: true });
      }
      set({ notice: { kind: "undone" }, returns: session.returns + 1 });
    } else say({ kind: "refused", code: reply?.code ?? "not-latest" });
    await refresh();
  }

  return {
    read: () => session,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Stays where one is, whatever other tabs do: something was begun here. */
    hold: () => void (held = session.at),
    refresh: () => inTurn(refresh),
    grade: (answer: Answer): void => {
      const { at } = session;
      if (at === null) return;
      const attemptId = attemptOf(quiz.id, at, readDraft(quiz.id, at).undone);
      takeHere("review", attemptId, answer.grade, { quizId: quiz.id, ...answer });
    },
    act: (act: Exclude<ActName, "review">): void => takeHere(act, newId(), null, { act }),
    undo: () => inTurn(takeBack),
    retry: (): void => {
      for (const step of session.steps.filter(({ saved }) => saved === "failed")) {
        change(step, { saved: "saving" });
        void inTurn(() => save(step));
      }
    },
  };
}
