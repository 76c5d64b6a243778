import type { Interview, InterviewItem } from "@/lib/api/interviews";
import { deadlineOf, GRACE_MS } from "./clock";
import type { StoredInterview, StoredItem } from "./interview";

/** An interview as it is told while it runs: nothing of what its questions want to hear. */
export function presentInterview(interview: StoredInterview, items: readonly StoredItem[], now: Date): Interview {
  const { id, plan, locale, state, startedAt, endedAt, pausedAt, pausedMs, allowedPauseMs } = interview;
  return {
    ...{ id, title: plan.title[locale], template: plan.template, config: plan.config, locale, state },
    startedAt: startedAt.toISOString(),
    deadlineAt: deadlineOf(interview, now).toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    serverNow: now.toISOString(),
    graceSeconds: GRACE_MS / 1_000,
    pause: {
      allowedSeconds: allowedPauseMs / 1_000,
      usedSeconds: Math.ceil(pausedMs / 1_000),
      since: pausedAt?.toISOString() ?? null,
    },
    forwardOnly: plan.forwardOnly,
    items: items.map(presentItem),
  };
}

function presentItem({ id, kind, topic, budgetSeconds, snapshot, answer }: StoredItem): InterviewItem {
  const { difficulty, prompt, promptHtml, options, section } = snapshot;
  return {
    ...{ id, kind, topic, difficulty, prompt, promptHtml },
    ...(options.length > 0 && {
      options: options.map(({ text }) => text),
      optionsHtml: options.map(({ html }) => html),
    }),
    several: options.filter(({ correct }) => correct).length > 1,
    ...(snapshot.coding && {
      starter: snapshot.coding.starter,
      tests: snapshot.coding.tests.filter(({ hidden }) => !hidden).map(({ name, source }) => ({ name, source })),
    }),
    ...{ budgetSeconds, section },
    answer: { ...answer, savedAt: answer.savedAt?.toISOString() ?? null },
  };
}
