import type { InterviewStore } from "@/lib/interview/port";
import type { Database } from "../client";
import { loadPool } from "../practice/load-pool";
import { openArchive } from "./archive";
import { openRoom } from "./room";
import { saveAnswer } from "./save-answer";

/** Learners' interviews in a database. */
export function interviewStore(database: Database): InterviewStore {
  const { client, read, write } = database;
  return {
    write: (learnerId, work) => write(async (transaction) => work(await openRoom(client, transaction, learnerId))),
    read: (learnerId, work) =>
      read(async (transaction) => work(openArchive(transaction, await loadPool(client, transaction), learnerId ?? ""))),
    saveAnswer: (learnerId, save) => saveAnswer(database, learnerId, save),
  };
}
