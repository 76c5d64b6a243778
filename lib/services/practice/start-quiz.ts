import { randomUUID } from "node:crypto";
import type { Quiz, QuizSetup } from "@/lib/api/practice";
import { TOPICS } from "@/lib/catalogue/model";
import type { LearnerId } from "@/lib/core/ids";
import { invariant } from "@/lib/core/invariant";
import { seededRandom } from "@/lib/core/random";
import { fail, ok, type Result } from "@/lib/core/result";
import { drawChosen, drawDue } from "@/lib/quiz/draw";
import { seedOf } from "@/lib/quiz/order";
import type { Askable } from "@/lib/quiz/pool";
import type { PracticeStore, Shelf } from "@/lib/quiz/port";
import { isShowable, passes } from "@/lib/quiz/quiz";
import { limitsOf, type LimitCode } from "./limits-of";
import { lookAtToday } from "./look-at-today";
import { showQuiz } from "./show-quiz";

type Deps = { readonly practice: PracticeStore };
type Start = { readonly clientId: string; readonly setup: QuizSetup; readonly now: Date };
type Code = "nothing-to-ask" | LimitCode;

/** Draws a quiz; the same `clientId` gives the quiz that was drawn for it first. */
export async function startQuiz(
  { practice }: Deps,
  { learner, ...start }: Start & { readonly learner: LearnerId },
): Promise<Result<Quiz, Code>> {
  const { clientId, setup, now } = start;
  const show = (shelf: Shelf) => showQuizOf(shelf, clientId, now);
  const first = await practice.read(learner, async (shelf) => (await show(shelf)) ?? draw(shelf, start));
  if ("id" in first) return ok(first);
  if (!first.ok) return first;
  const questions = first.value.map(({ id }) => id);
  await practice.write(learner, async (desk) => {
    // Whoever clicked twice drew twice: the first one stays.
    if (await desk.findQuiz({ clientId })) return;
    await desk.addQuiz({ id: randomUUID(), clientId, setup, startedAt: now, questions });
  });
  const quiz = await practice.read(learner, show);
  invariant(quiz, "a quiz was stored and is not there");
  return ok(quiz);
}

async function showQuizOf(shelf: Shelf, clientId: string, now: Date): Promise<Quiz | null> {
  const quiz = await shelf.findQuizOf(clientId);
  return quiz && showQuiz(shelf, quiz, now);
}

async function draw(shelf: Shelf, { setup, clientId, now }: Start): Promise<Result<readonly Askable[], Code>> {
  const limits = await limitsOf(shelf, setup);
  if (!limits.ok) return limits;
  const isWanted = (question: Askable) => passes(setup, question) && limits.value.every((ids) => ids.has(question.id));
  const questions =
    setup.mode === "due"
      ? await drawOfToday(shelf, { setup, now, isWanted })
      : await drawAny(shelf, { setup, now, isWanted, clientId });
  return questions.length > 0 ? ok(questions) : fail("nothing-to-ask");
}

type Draw = {
  readonly setup: QuizSetup;
  readonly now: Date;
  readonly isWanted: (question: Askable) => boolean;
};

async function drawOfToday(shelf: Shelf, { setup, now, isWanted }: Draw): Promise<Askable[]> {
  const { waiting, counts } = await lookAtToday(shelf, now, isWanted);
  return drawDue(shelf.pool, waiting, { now, mostFresh: counts.new }, setup.count);
}

async function drawAny(
  shelf: Shelf,
  { setup, now, isWanted, clientId }: Draw & { readonly clientId: string },
): Promise<Askable[]> {
  const candidates = TOPICS.flatMap((topic) => shelf.pool.topics[topic].filter(isWanted));
  const cards = await shelf.findCards(candidates.map(({ id }) => id));
  const showable = candidates.filter(({ id }) => isShowable(cards.get(id), now));
  return drawChosen(showable, seededRandom(seedOf(clientId)), setup.count);
}
