import type { LearnerId } from "@/lib/core/ids";
import type { InterviewStore } from "@/lib/interview/port";
import type { Database } from "../client";
import { loadPool } from "../practice/load-pool";
import { openArchive } from "./archive";
import { listOverdue } from "./overdue";
import { openRoom } from "./room";
import { SHARE, toShare } from "./rows";
import { saveAnswer } from "./save-answers";

/** Learners' interviews in a database. */
export function interviewStore(database: Database): InterviewStore {
  const { client, read, write } = database;
  return {
    write: (learnerId, work) => write(async (transaction) => work(await openRoom(database, transaction, learnerId))),
    read: (learnerId, work) =>
      read(async (transaction) => work(openArchive(transaction, await loadPool(client, transaction), learnerId ?? ""))),
    saveAnswer: (learnerId, save) => saveAnswer(database, { ...save, learnerId }),
    listOverdue: (learnerId, now) => listOverdue(client, learnerId, now),
    findShared: async (secret) => {
      const row = await client.interview.findUnique({
        where: { shared: secret },
        select: { ...SHARE, id: true, learnerId: true },
      });
      const share = row && toShare(row);
      return share && { id: row.id, learner: row.learnerId as LearnerId, until: share.until, scratch: share.scratch };
    },
  };
}
