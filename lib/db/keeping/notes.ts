import type { ListedQuestion } from "@/lib/api/keeping";
import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { Locale } from "@/lib/i18n/locales";
import { fold } from "@/lib/search/fold";
import type { Transaction } from "../client";
import { holdLearner } from "./hold-learner";
import { readListed } from "./listed-questions";

/** `text` empty and `revision` 0: there never was one. */
export type StoredNote = { readonly revision: number; readonly text: string; readonly updatedAt: Date | null };
export type NewNote = {
  readonly questionId: string;
  /** The last one that the writer saw. */
  readonly revision: number;
  readonly text: string;
  readonly now: Date;
};
/** Why a note was not stored: there is another text, or there is no such question. */
export type Refused =
  { readonly code: "stale-revision"; readonly stored: StoredNote } | { readonly code: "question-not-found" };

const NONE: StoredNote = { revision: 0, text: "", updatedAt: null };

export async function readNote(
  transaction: Transaction,
  learner: LearnerId | null,
  questionId: string,
): Promise<Result<StoredNote, "question-not-found">> {
  if ((await transaction.question.count({ where: { id: questionId } })) === 0) return fail("question-not-found");
  return ok(learner === null ? NONE : await find(transaction, learner, questionId));
}

async function find(transaction: Transaction, learner: LearnerId, questionId: string): Promise<StoredNote> {
  const where = { learnerId_questionId: { learnerId: learner, questionId } };
  const select = { revision: true, text: true, updatedAt: true };
  return (await transaction.note.findUnique({ where, select })) ?? NONE;
}

/** Who sends again what was stored gets the reply of the first time. */
export async function writeNote(
  transaction: Transaction,
  learner: LearnerId,
  { questionId, revision, text, now }: NewNote,
): Promise<{ readonly note: StoredNote } | Refused> {
  await holdLearner(transaction, learner);
  const stored = await find(transaction, learner, questionId);
  const asked = { id: questionId, ...(stored.revision === 0 && { retired: false }) };
  if ((await transaction.question.count({ where: asked })) === 0) return { code: "question-not-found" };
  if (stored.revision === revision + 1 && stored.text === text) return { note: stored };
  if (stored.revision !== revision) return { code: "stale-revision", stored };
  const note = { revision: revision + 1, text, updatedAt: now };
  const key = { learnerId: learner, questionId };
  await transaction.note.upsert({
    where: { learnerId_questionId: key },
    create: { ...key, ...note },
    update: note,
  });
  return { note };
}

export type FoundNotes = {
  readonly total: number;
  readonly items: readonly (ListedQuestion & { readonly text: string; readonly updatedAt: Date })[];
};

const AT_ONCE = 200;

/** Newest first, those on living questions that contain `words`, whatever their case or width; the first `atMost` of `total`. */
export async function findNotes(
  transaction: Transaction,
  learner: LearnerId,
  { words, locale, atMost }: { readonly words: string; readonly locale: Locale; readonly atMost: number },
): Promise<FoundNotes> {
  const folded = fold(words.trim());
  const where = { learnerId: learner, text: { not: "" }, question: { retired: false } };
  const kept: { questionId: string; text: string; updatedAt: Date }[] = [];
  let total = 0;
  // A long life's notes are read piece by piece: each may be as long as an essay.
  for (let skip = 0; ; skip += AT_ONCE) {
    const rows = await transaction.note.findMany({
      where,
      orderBy: [{ updatedAt: "desc" }, { questionId: "asc" }],
      select: { questionId: true, text: true, updatedAt: true },
      skip,
      take: AT_ONCE,
    });
    const meeting = rows.filter(({ text }) => fold(text).includes(folded));
    total += meeting.length;
    kept.push(...meeting.slice(0, atMost - kept.length));
    if (rows.length < AT_ONCE) break;
  }
  const listed = await readListed(
    transaction,
    kept.map(({ questionId }) => questionId),
    locale,
  );
  const items = kept.flatMap(({ questionId, text, updatedAt }) => {
    const question = listed.get(questionId);
    return question ? [{ ...question, text, updatedAt }] : [];
  });
  return { total, items };
}
