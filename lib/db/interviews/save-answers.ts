import { judgeSave, type HeldAnswer, type Verdict } from "@/lib/interview/judge-save";
import type { Saved } from "@/lib/interview/port";
import { isOver, settle } from "@/lib/interview/state";
import type { Database } from "../client";
import { inBatches } from "../in-batches";
import { AnswerBook, type OwnSave } from "./answer-book";

type Saver = (save: OwnSave) => Promise<Saved | null>;

/** As many as wait for each other at most; a statement takes only so many parameters. */
const AT_ONCE = 100;

const savers = new WeakMap<Database["client"], Saver>();

/**
 * Saves an answer, or keeps it beside the one that stands. This is what a site full of interviews does all day, so what
 * comes while a commit is under way is committed together with the next one: a disk does only so many a second.
 */
export function saveAnswer(database: Database, save: OwnSave): Promise<Saved | null> {
  let saver = savers.get(database.client);
  if (!saver) savers.set(database.client, (saver = inBatches((saves) => saveAnswers(database, saves), AT_ONCE)));
  return saver(save);
}

/** One after the other, in one transaction. Null: the learner has no such interview, or it has no such item. */
function saveAnswers({ direct }: Database, saves: readonly OwnSave[]): Promise<(Saved | null)[]> {
  return direct(async (statements) => {
    const book = new AnswerBook(statements);
    await book.open(saves);
    const outcomes = saves.map((save) => saveOne(book, save));
    await book.close();
    return outcomes;
  });
}

function saveOne(book: AnswerBook, save: OwnSave): Saved | null {
  const page = book.pageOf(save);
  if (!page) return null;
  const { timed, held } = page;
  const known = book.findWrite(save);
  if (known?.outcome === "saved") return { outcome: "saved", revision: known.revision, savedAt: known.at };
  if (known?.outcome === "conflict") return { outcome: "conflict", answer: held };
  if (known) {
    const { state } = settle(timed, save.now);
    return { outcome: "late", code: isOver(state) ? state : "expired", answer: held };
  }
  const verdict = judgeSave(timed, held, save.put, save.now, page.isContested);
  book.enter(save, verdict);
  return outcomeOf(verdict, held, save.now);
}

const outcomeOf = (verdict: Verdict, held: HeldAnswer, now: Date): Saved =>
  verdict.outcome === "saved"
    ? { outcome: "saved", revision: verdict.answer.revision, savedAt: now }
    : { ...verdict, answer: held };
