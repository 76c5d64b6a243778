import type { Settings, SettingsChanges } from "@/lib/api/me";
import type { LearnerId } from "@/lib/core/ids";
import { Prisma } from "@/prisma/generated/sqlite/client";
import type { Database, Transaction } from "../client";
import { exportLearner } from "./export";
import type { ExportedRows } from "./export-rows";
import { addLink, join, type Joining, type JoinedLearner, type NewLink } from "./links";
import { removeLearner } from "./remove";
import { fromSettings, toSettings } from "./settings";

/** `hash`: SHA-256 of a browser's secret, hex. */
type Newcomer = { readonly id: string; readonly hash: string; readonly settings: Settings; readonly now: Date };
export type Known = { readonly since: Date; readonly settings: Settings };

export type LearnerStore = {
  /** The learner of a browser. */
  find(hash: string): Promise<string | null>;
  add(newcomer: Newcomer): Promise<void>;
  read(learner: LearnerId): Promise<Known | null>;
  change(learner: LearnerId, changes: SettingsChanges): Promise<Known | null>;
  /** Everything about them; nothing happens when there is nothing. */
  remove(learner: LearnerId): Promise<void>;
  export(learner: LearnerId): AsyncIterable<ExportedRows>;
  addLink(link: NewLink): Promise<void>;
  /** Uses a link; null when it is none, or not any more. */
  join(joining: Joining): Promise<JoinedLearner | null>;
};

export function learnerStore(database: Database): LearnerStore {
  const { client, write, look } = database;
  return {
    // Asked with every request of everybody.
    find: async (hash) => {
      const key = Prisma.sql`SELECT "learnerId" FROM "LearnerKey" WHERE "hash" = ${hash}`;
      return (await look<{ learnerId: string }>(key))[0]?.learnerId ?? null;
    },
    add: ({ id, hash, settings, now }) =>
      write(async (transaction) => {
        const interviewTopics = JSON.stringify(settings.interviewTopics);
        await transaction.learner.create({ data: { ...settings, id, createdAt: now, interviewTopics } });
        await transaction.learnerKey.create({ data: { hash, learnerId: id, createdAt: now } });
      }),
    read: (learner) => read(client, learner),
    change: (learner, changes) =>
      write(async (transaction) => {
        await transaction.learner.updateMany({ where: { id: learner }, data: fromSettings(changes) });
        return read(transaction, learner);
      }),
    remove: (learner) => removeLearner(database, learner),
    export: (learner) => exportLearner(database, learner),
    addLink: (link) => write((transaction) => addLink(transaction, link)),
    join: (joining) => write((transaction) => join(transaction, joining)),
  };
}

async function read(from: Pick<Transaction, "learner">, learner: LearnerId): Promise<Known | null> {
  const row = await from.learner.findUnique({ where: { id: learner } });
  return row && { since: row.createdAt, settings: toSettings(row) };
}
