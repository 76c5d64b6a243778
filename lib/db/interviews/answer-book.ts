import type { LearnerId } from "@/lib/core/ids";
import type { Timed } from "@/lib/interview/clock";
import type { HeldAnswer, Verdict } from "@/lib/interview/judge-save";
import type { Save } from "@/lib/interview/port";
import { Prisma, type AnswerWrite, type Interview, type InterviewItem } from "@/prisma/generated/sqlite/client";
import { rowsInto } from "../columns";
import type { Statements } from "../statements";
import { choiceText, toAnswer, toTimed } from "./rows";

export type OwnSave = Save & { readonly learnerId: LearnerId };

/** An answer and its interview, as they stand in this transaction. */
type Page = {
  readonly timed: Timed;
  readonly held: HeldAnswer;
  readonly isChanged: boolean;
  /** Another save was refused because of what is held. */
  readonly isContested: boolean;
};
type Written = Pick<AnswerWrite, "outcome" | "revision" | "at">;
type Known = Written & Pick<AnswerWrite, "itemId" | "opId">;
type Entry = Omit<AnswerWrite, "text"> & { text: string | null };

type Row = Pick<
  Interview,
  "learnerId" | "plan" | "state" | "startedAt" | "deadlineAt" | "pausedAt" | "pausedMs" | "endedAt"
> &
  Pick<InterviewItem, "revision" | "text" | "choice" | "flagged" | "scratch" | "spentSeconds" | "savedAt"> & {
    readonly itemId: string;
    readonly interviewId: string;
    /** A number in SQLite. */
    readonly isContested: boolean | number | bigint;
  };

const ENTRY = ["itemId", "opId", "outcome", "revision", "text", "choice", "flagged", "at"] as const;

const keyOf = ({ itemId, put }: Pick<OwnSave, "itemId" | "put">): string => `${itemId} ${put.opId}`;

/** The answers that some saves are about: read at once, changed here, written at once. In SQL, for each statement counts. */
export class AnswerBook {
  readonly #pages = new Map<string, Page & Pick<Row, "learnerId" | "interviewId">>();
  readonly #known = new Map<string, Written>();
  readonly #entries: Entry[] = [];
  /** The entry that made what stands, where it was made here. */
  readonly #latest = new Map<string, Entry>();
  /** Texts that stay as drafts, of entries that were made before. */
  readonly #kept: { readonly itemId: string; readonly held: HeldAnswer }[] = [];

  constructor(readonly statements: Statements) {}

  /** Whoever else would change these answers, or end their interviews, waits from here on. */
  async open(saves: readonly OwnSave[]): Promise<void> {
    const { statements } = this;
    const ids = Prisma.join([...new Set(saves.map(({ itemId }) => itemId))]);
    // SQLite has one writer at a time, and no word for this.
    const lock = statements.provider === "postgresql" ? Prisma.sql`FOR UPDATE` : Prisma.empty;
    const rows = await statements.rows<Row>(Prisma.sql`
      SELECT "InterviewItem"."id" AS "itemId", "interviewId", "learnerId", "plan", "state", "startedAt", "deadlineAt",
        "pausedAt", "pausedMs", "endedAt", "revision", "text", "choice", "flagged", "scratch", "spentSeconds", "savedAt",
        EXISTS (SELECT 1 FROM "AnswerWrite" WHERE "itemId" = "InterviewItem"."id" AND "at" >= "savedAt"
          AND "outcome" = 'conflict') AS "isContested"
      FROM "Interview" JOIN "InterviewItem" ON "interviewId" = "Interview"."id"
      WHERE "InterviewItem"."id" IN (${ids}) ORDER BY "InterviewItem"."id" ${lock}`);
    for (const row of rows) {
      const { itemId, learnerId, interviewId } = row;
      const state = {
        timed: toTimed(row),
        held: toAnswer(row),
        isChanged: false,
        isContested: Boolean(row.isContested),
      };
      this.#pages.set(itemId, { learnerId, interviewId, ...state });
    }
    const keys = Prisma.join(saves.map(({ itemId, put }) => Prisma.sql`(${itemId}, ${put.opId})`));
    const known = await statements.rows<Known>(Prisma.sql`
      SELECT "itemId", "opId", "outcome", "revision", "at" FROM "AnswerWrite" WHERE ("itemId", "opId") IN (VALUES ${keys})`);
    for (const one of known) this.#known.set(`${one.itemId} ${one.opId}`, one);
  }

  pageOf({ itemId, interviewId, learnerId }: OwnSave): Page | null {
    const page = this.#pages.get(itemId);
    return page?.interviewId === interviewId && page.learnerId === learnerId ? page : null;
  }

  /** What became of the same save before. */
  findWrite = (save: OwnSave): Written | undefined => this.#known.get(keyOf(save));

  /** Of what is saved the text is the answer itself; of what is not, it is kept here. */
  enter(save: OwnSave, verdict: Verdict): void {
    const { itemId, put, now } = save;
    const page = this.#pages.get(itemId);
    if (!page) return;
    const { held } = page;
    const entry: Entry = {
      ...{ itemId, opId: put.opId, outcome: verdict.outcome, at: now, flagged: put.flagged ?? null },
      ...{ revision: held.revision, text: put.text ?? null, choice: choiceText(put.choice ?? null) },
    };
    this.#entries.push(entry);
    this.#known.set(keyOf(save), entry);
    if (verdict.outcome === "conflict") Object.assign(page, { isContested: true });
    if (verdict.outcome !== "saved") return;
    const before = this.#latest.get(itemId);
    if (verdict.keeps && before) before.text = held.text;
    else if (verdict.keeps) this.#kept.push({ itemId, held });
    Object.assign(entry, { revision: verdict.answer.revision, text: null });
    this.#latest.set(itemId, entry);
    Object.assign(page, { held: verdict.answer, isChanged: true, isContested: false });
  }

  async close(): Promise<void> {
    const { statements } = this;
    if (this.#entries.length > 0) await statements.run(rowsInto("AnswerWrite", ENTRY, this.#entries));
    // A text that was kept is that of the save which made it.
    for (const { itemId, held } of this.#kept) {
      await statements.run(Prisma.sql`
        UPDATE "AnswerWrite" SET "text" = ${held.text}
        WHERE "itemId" = ${itemId} AND "at" = ${held.savedAt} AND "outcome" = 'saved' AND "revision" = ${held.revision}`);
    }
    for (const [itemId, { held, isChanged }] of this.#pages) {
      if (!isChanged) continue;
      const { revision, text, flagged, scratch, spentSeconds, savedAt } = held;
      await statements.run(Prisma.sql`
        UPDATE "InterviewItem" SET "revision" = ${revision}, "text" = ${text}, "choice" = ${choiceText(held.choice)},
          "flagged" = ${flagged}, "scratch" = ${scratch}, "spentSeconds" = ${spentSeconds}, "savedAt" = ${savedAt}
        WHERE "id" = ${itemId}`);
    }
  }
}
