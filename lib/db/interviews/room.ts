import type { LearnerId } from "@/lib/core/ids";
import type { Room } from "@/lib/interview/port";
import type { Database, Transaction } from "../client";
import { openDesk } from "../practice/desk";
import { statementsOf } from "../statements";
import { listDrafts } from "./history";
import { findInterview, findReport, findShare, listItems } from "./find";
import { itemRows, shareRow } from "./rows";

/** A learner's room. Entering takes the lock of their row, as sitting down at their desk does. */
export async function openRoom(
  { client, provider }: Pick<Database, "client" | "provider">,
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<Room> {
  const desk = await openDesk(client, statementsOf(transaction, provider), learnerId);
  const own = (id: string) => ({ id, learnerId });
  return {
    desk,
    findInterview: async (which) => {
      // Locks it, so that no answer is saved while it is decided on: whoever saves does not wait for the learner's row.
      await transaction.interview.updateMany({ where: { ...which, learnerId }, data: { pausedMs: { increment: 0 } } });
      return findInterview(transaction, { ...which, learnerId });
    },
    listItems: (id) => listItems(transaction, own(id)),
    listDrafts: (id) => listDrafts(transaction, own(id)),
    addInterview: async (interview) => {
      const { id, clientId, plan, seed, locale, startedAt, deadlineAt } = interview;
      await transaction.interview.create({
        data: {
          ...{ id, clientId, seed, locale, startedAt, deadlineAt, learnerId },
          plan: JSON.stringify(plan),
          state: "running",
        },
      });
      await transaction.interviewItem.createMany({ data: itemRows(interview) });
    },
    setClock: async (id, { state, deadlineAt, pausedAt, pausedMs, endedAt }) => {
      const data = { state, deadlineAt, pausedAt, pausedMs, endedAt };
      await transaction.interview.updateMany({ where: own(id), data });
    },
    findReport: (id) => findReport(transaction, own(id)),
    setReport: async (id, report) => {
      await transaction.interview.updateMany({ where: own(id), data: { report } });
    },
    setScores: async (id, { score, items }) => {
      await transaction.interview.updateMany({ where: own(id), data: { score } });
      for (const item of items) {
        const where = { id: item.id, interviewId: id };
        await transaction.interviewItem.updateMany({ where, data: { score: item.score } });
      }
    },
    setAssessments: async (id, assessments) => {
      await transaction.interview.updateMany({ where: own(id), data: { assessed: { increment: 1 } } });
      for (const [itemId, assessment] of assessments) {
        const where = { id: itemId, interviewId: id };
        await transaction.interviewItem.updateMany({ where, data: { assessment: JSON.stringify(assessment) } });
      }
    },
    setJudgement: async (itemId, judgement) => {
      const where = { id: itemId, interview: { learnerId } };
      await transaction.interviewItem.updateMany({ where, data: { judgement: JSON.stringify(judgement) } });
    },
    findShare: (id) => findShare(transaction, own(id)),
    setShare: async (id, share) => {
      await transaction.interview.updateMany({ where: own(id), data: shareRow(share) });
    },
    removeInterview: async (id) => (await transaction.interview.deleteMany({ where: own(id) })).count > 0,
  };
}
