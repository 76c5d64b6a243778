import type { LearnerId } from "@/lib/core/ids";
import type { Result } from "@/lib/core/result";
import type { Database } from "../client";
import { readCode, writeCode, type NewCode, type StoredCode, type WrittenCode } from "./drafts";
import { addSubmission, listSubmissions, type NewSubmission, type StoredSubmission } from "./submissions";

/** Programs that learners write for coding questions. `learner` null: nobody, who has written none. */
export type CodingStore = {
  readCode(learner: LearnerId | null, questionId: string): Promise<Result<StoredCode, "question-not-found">>;
  writeCode(learner: LearnerId, code: NewCode): Promise<WrittenCode>;
  addSubmission(
    learner: LearnerId,
    submission: NewSubmission,
  ): Promise<Result<Date, "question-not-found" | "id-taken">>;
  listSubmissions(
    learner: LearnerId | null,
    query: { readonly questionId: string; readonly atMost: number },
  ): Promise<Result<readonly StoredSubmission[], "question-not-found">>;
};

export function codingStore({ read, write }: Database): CodingStore {
  return {
    readCode: (learner, questionId) => read((transaction) => readCode(transaction, learner, questionId)),
    writeCode: (learner, code) => write((transaction) => writeCode(transaction, learner, code)),
    addSubmission: (learner, submission) => write((transaction) => addSubmission(transaction, learner, submission)),
    listSubmissions: (learner, query) => read((transaction) => listSubmissions(transaction, learner, query)),
  };
}
