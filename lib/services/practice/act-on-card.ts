import { randomUUID } from "node:crypto";
import type { CardActInput, CardActReply } from "@/lib/api/practice";
import type { LearnerId, QuestionId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { LogEntry } from "@/lib/quiz/log";
import type { Desk, NewEntry, PracticeStore } from "@/lib/quiz/port";
import { ACT_ON } from "@/lib/scheduling/acts";
import type { Card } from "@/lib/scheduling/card";
import { dayOf } from "@/lib/scheduling/day";

type Deps = { readonly practice: Pick<PracticeStore, "write"> };
type Input = { readonly learner: LearnerId; readonly order: CardActInput; readonly now: Date };
type Acted = Result<CardActReply, "question-not-found" | "attempt-conflict">;
type Target = { readonly questionId: QuestionId; readonly card: Card | null };

/** Suspends, resumes, buries or resets a card, or resets all of a topic. What changes nothing is not logged. */
export function actOnCard({ practice }: Deps, { learner, order, now }: Input): Promise<Acted> {
  return practice.write(learner, async (desk): Promise<Acted> => {
    if ("questionId" in order && !(await desk.hasQuestion(order.questionId as QuestionId)))
      return fail("question-not-found");
    const known = await desk.listAttempt(order.attemptId);
    if (known.length > 0) return isSame(known, order) ? ok(replyTo(known)) : fail("attempt-conflict");
    const targets = await targetsOf(desk, order);
    const entries = targets.flatMap((target) => entryOf(desk, order, target, now) ?? []);
    if (entries.length > 0) await desk.append(entries);
    return ok(replyTo(entries));
  });
}

async function targetsOf(desk: Desk, order: CardActInput): Promise<Target[]> {
  if ("questionId" in order) {
    const questionId = order.questionId as QuestionId;
    return [{ questionId, card: await desk.findCard(questionId) }];
  }
  return (await desk.listMetCards(order.topic)).map((card) => ({ questionId: card.questionId, card }));
}

function entryOf({ settings }: Desk, order: CardActInput, { questionId, card }: Target, now: Date): NewEntry | null {
  const { act, attemptId } = order;
  const after = ACT_ON[act](card, { questionId, now, clock: settings });
  if (isEqual(card, after)) return null;
  return {
    ...{ id: randomUUID(), act, attemptId, questionId, at: now, day: dayOf(now, settings), before: card, after },
    ...{ grade: null, durationMs: null, recall: null, text: null, points: null, quizId: null, undoes: null },
  };
}

/** A card that was never reviewed is reset by nothing but its suspension. */
function isEqual(before: Card | null, after: Card | null): boolean {
  const shown = (card: Card | null) =>
    card && JSON.stringify({ ...card, dueAt: card.state === "new" ? null : card.dueAt });
  return shown(before) === shown(after);
}

const isSame = (entries: readonly LogEntry[], order: CardActInput): boolean =>
  entries.every(({ act }) => act === order.act) &&
  (!("questionId" in order) || (entries.length === 1 && entries[0]?.questionId === order.questionId));

const replyTo = (entries: readonly Pick<LogEntry, "id">[]): CardActReply => ({
  reviewId: entries[0]?.id ?? null,
  cards: entries.length,
});
