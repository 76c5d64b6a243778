import type { LearnerId } from "@/lib/core/ids";
import { invariant } from "@/lib/core/invariant";
import { judgeSave, type HeldAnswer, type Verdict } from "@/lib/interview/judge-save";
import type { Save, Saved } from "@/lib/interview/port";
import { isOver, settle } from "@/lib/interview/state";
import { Prisma, type Interview, type InterviewItem } from "@/prisma/generated/sqlite/client";
import type { Database, Transaction } from "../client";
import { choiceText, toAnswer, toTimed } from "./rows";

type Row = Pick<Interview, "plan" | "state" | "startedAt" | "deadlineAt" | "pausedAt" | "pausedMs" | "endedAt"> &
  Pick<InterviewItem, "revision" | "text" | "choice" | "flagged" | "scratch" | "spentSeconds" | "savedAt">;

/**
 * Saves an answer, or keeps it beside the one that stands. This is what a site full of interviews does all day, so it is
 * written in as few statements as it takes: one that locks, two that write.
 */
export async function saveAnswer(
  { write, provider }: Database,
  learnerId: LearnerId,
  save: Save,
): Promise<Saved | null> {
  // SQLite has one writer at a time, and no word for this.
  const lock = provider === "postgresql" ? Prisma.sql`FOR UPDATE` : Prisma.empty;
  return write(async (transaction) => {
    const { interviewId, itemId } = save;
    const [row] = await transaction.$queryRaw<Row[]>`
      SELECT "plan", "state", "startedAt", "deadlineAt", "pausedAt", "pausedMs", "endedAt",
        "revision", "text", "choice", "flagged", "scratch", "spentSeconds", "savedAt"
      FROM "Interview" JOIN "InterviewItem" ON "interviewId" = "Interview"."id"
      WHERE "InterviewItem"."id" = ${itemId} AND "Interview"."id" = ${interviewId} AND "learnerId" = ${learnerId} ${lock}`;
    if (!row) return null;
    const [timed, held] = [toTimed(row), toAnswer(row)];
    const verdict = judgeSave(timed, held, save.put, save.now);
    if (!(await record(transaction, save, verdict, held))) {
      const { state } = settle(timed, save.now);
      return recall(transaction, save, held, isOver(state) ? state : "expired");
    }
    if (verdict.outcome !== "saved") return { ...verdict, answer: held };
    if (verdict.keeps) await keep(transaction, itemId, held);
    await store(transaction, itemId, verdict.answer);
    return { outcome: "saved", revision: verdict.answer.revision, savedAt: save.now };
  });
}

/** False: it is on record already. Of a saved one the text is the answer itself. */
async function record(
  transaction: Transaction,
  { itemId, put, now }: Save,
  verdict: Verdict,
  held: HeldAnswer,
): Promise<boolean> {
  const { outcome } = verdict;
  const isSaved = outcome === "saved";
  const revision = isSaved ? verdict.answer.revision : held.revision;
  const text = isSaved ? null : (put.text ?? null);
  const choice = choiceText(put.choice ?? null);
  const count = await transaction.$executeRaw`
    INSERT INTO "AnswerWrite" ("itemId", "opId", "outcome", "revision", "text", "choice", "flagged", "at")
    VALUES (${itemId}, ${put.opId}, ${outcome}, ${revision}, ${text}, ${choice}, ${put.flagged ?? null}, ${now})
    ON CONFLICT DO NOTHING`;
  return count === 1;
}

async function store(transaction: Transaction, itemId: string, answer: HeldAnswer): Promise<void> {
  const { revision, text, flagged, scratch, spentSeconds, savedAt } = answer;
  await transaction.$executeRaw`
    UPDATE "InterviewItem" SET "revision" = ${revision}, "text" = ${text}, "choice" = ${choiceText(answer.choice)},
      "flagged" = ${flagged}, "scratch" = ${scratch}, "spentSeconds" = ${spentSeconds}, "savedAt" = ${savedAt}
    WHERE "id" = ${itemId}`;
}

/** Makes the text that stood a draft: that of the save which made it. */
async function keep(transaction: Transaction, itemId: string, { revision, text, savedAt }: HeldAnswer): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "AnswerWrite" SET "text" = ${text}
    WHERE "itemId" = ${itemId} AND "at" = ${savedAt} AND "outcome" = 'saved' AND "revision" = ${revision}`;
}

/** What became of a save the first time. */
async function recall(
  transaction: Transaction,
  { itemId, put: { opId } }: Save,
  answer: HeldAnswer,
  ending: (Saved & { readonly outcome: "late" })["code"],
): Promise<Saved> {
  const known = await transaction.answerWrite.findUnique({ where: { itemId_opId: { itemId, opId } } });
  invariant(known, "a save is on record and is not there");
  if (known.outcome === "saved") return { outcome: "saved", revision: known.revision, savedAt: known.at };
  return known.outcome === "conflict" ? { outcome: "conflict", answer } : { outcome: "late", code: ending, answer };
}
