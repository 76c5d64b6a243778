import type { Interviews } from "@/lib/api/interview-report";
import { TOPICS } from "@/lib/catalogue/model";
import type { LearnerId } from "@/lib/core/ids";
import { deadlineOf } from "@/lib/interview/clock";
import type { InterviewStore, Listed, Query, Scored } from "@/lib/interview/port";
import { overallScore } from "@/lib/interview/score";
import { settle } from "@/lib/interview/state";
import { closeOverdue } from "./close-overdue";
import { isShared } from "./share-interview";

type Deps = { readonly interviews: Pick<InterviewStore, "read" | "write" | "listOverdue"> };
type Input = { readonly learner: LearnerId | null; readonly query: Query; readonly now: Date };

/** A learner's interviews, newest first, and how their scores went. Those whose time is over are closed first. */
export async function listInterviews(deps: Deps, { learner, query, now }: Input): Promise<Interviews> {
  if (learner !== null) await closeOverdue(deps, { learner, now });
  return deps.interviews.read(learner, async (archive) => {
    const found = await archive.listInterviews(query);
    return {
      items: found.slice(0, query.limit).map((one) => present(one, now)),
      more: found.length > query.limit,
      trend: trendOf(await archive.listScored()),
      serverNow: now.toISOString(),
    };
  });
}

function present(listed: Listed, now: Date): Interviews["items"][number] {
  const interview = settle(listed, now);
  const { id, plan, locale, state, startedAt, endedAt, questions, answered, score, topics, share } = interview;
  return {
    ...{ id, title: plan.title[locale], template: plan.template, state, questions, answered, topics: [...topics] },
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    deadlineAt: deadlineOf(interview, now).toISOString(),
    score: score === null ? null : score / 100,
    shared: isShared(share, now),
  };
}

function trendOf(scored: readonly Scored[]): Interviews["trend"] {
  return TOPICS.flatMap((topic) => {
    const points = scored.flatMap(({ id, endedAt, items }) => {
      const own = items.filter((item) => item.topic === topic);
      const score = overallScore(own);
      return score === null ? [] : [{ id, at: endedAt.toISOString(), score: score / 100 }];
    });
    return points.length > 0 ? [{ topic, points }] : [];
  });
}
