import { isOver, type Ending } from "@/lib/interview/state";
import { makeReport } from "@/lib/interview/report";
import { overallScore, resultOf, scoreOf, type Share } from "@/lib/interview/score";
import type { StoredInterview, StoredItem } from "@/lib/interview/interview";
import type { Room, Scores } from "@/lib/interview/port";
import { gradeOn } from "../practice/grade-card";

/** A share of points as it is stored. */
const percent = (share: Share): number | null => (share === null ? null : Math.round(share * 100));

export function scoresOf(items: readonly StoredItem[]): Scores {
  const scored = items.map((item) => ({ ...item, score: scoreOf(item) }));
  return {
    score: percent(overallScore(scored)),
    items: scored.map(({ id, score }) => ({ id, score: percent(score) })),
  };
}

/**
 * Stores what an interview has become since `before` was read. Where it is over now, that is its end: the report is
 * written once and for all, and what was left empty or chosen wrong comes into the queue.
 */
export async function putClock(room: Room, before: StoredInterview, after: StoredInterview, now: Date): Promise<void> {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  await room.setClock(after.id, after);
  if (!isOver(before.state) && hasReport(after.state)) await close(room, after, now);
}

export const hasReport = (state: StoredInterview["state"]): state is Exclude<Ending, "abandoned"> =>
  state === "finished" || state === "expired";

async function close(room: Room, interview: StoredInterview, now: Date): Promise<void> {
  // What renders Markdown is large, and most requests need none of it.
  const { renderTyped } = await import("@/lib/content/markdown/render-typed");
  const items = await room.listItems(interview.id);
  const drafts = await room.listDrafts(interview.id);
  const report = makeReport(interview, items, { toHtml: (text) => renderTyped(text, interview.locale), drafts });
  await room.setReport(interview.id, JSON.stringify(report));
  await room.setScores(interview.id, scoresOf(items));
  const missed = items.filter((item) => ["empty", "wrong"].includes(resultOf(item)));
  for (const item of missed) await queue(room, interview, item, now);
}

/** Puts a question into the queue: as forgotten when the interview ended, once for each time that it was asked. */
export async function queue(room: Room, interview: StoredInterview, item: StoredItem, now: Date): Promise<void> {
  const review = {
    ...{ attemptId: item.id, questionId: item.questionId, grade: "again" as const },
    durationMs: item.answer.spentSeconds * 1_000,
    answeredAt: (interview.endedAt ?? now).toISOString(),
  };
  // A question that is retired by now is not learned any more: that refusal is as it should be.
  await gradeOn(room.desk, review, now);
}
