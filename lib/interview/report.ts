import type { InterviewReport, ReportItem } from "@/lib/api/interview-report";
import { allowedMs, usedMs } from "./clock";
import { invariant } from "@/lib/core/invariant";
import { draftsBeside } from "./drafts-beside";
import type { StoredInterview, StoredItem } from "./interview";
import type { StoredDraft } from "./port";
import { chosenIn, resultOf } from "./score";

type Rendering = {
  /** Typed Markdown to sanitised HTML. */
  readonly toHtml: (text: string) => string;
  /** Of all items. */
  readonly drafts: readonly StoredDraft[];
};

/** The report of an interview that has just ended. The same interview gives the same report. */
export function makeReport(
  interview: StoredInterview,
  items: readonly StoredItem[],
  rendering: Rendering,
): InterviewReport {
  const { id, plan, locale, state, startedAt, endedAt } = interview;
  invariant((state === "finished" || state === "expired") && endedAt !== null, `a report of one that is ${state}`);
  return {
    ...{ id, locale, state, template: plan.template, config: plan.config, title: plan.title[locale] },
    startedAt: startedAt.toISOString(),
    endedAt: endedAt.toISOString(),
    allowedSeconds: Math.round(allowedMs(interview) / 1_000),
    usedSeconds: Math.round(usedMs(interview, endedAt) / 1_000),
    items: items.map((item) => reportItem(item, rendering)),
  };
}

function reportItem(item: StoredItem, { toHtml, drafts }: Rendering): ReportItem {
  const { id, questionId, topic, kind, budgetSeconds, snapshot, answer } = item;
  const { slug, difficulty, section, prompt, promptHtml, options, model } = snapshot;
  const { text, flagged, scratch, spentSeconds, savedAt } = answer;
  const chosen = chosenIn(item);
  return {
    ...{ id, questionId, slug, kind, topic, difficulty, section, prompt, promptHtml },
    options: options.map(({ html, correct, reasonHtml }, place) => ({
      ...{ html, correct, reasonHtml, chosen: chosen.includes(place) },
    })),
    ...{ budgetSeconds, spentSeconds, flagged, text, textHtml: textHtml(item, toHtml), scratch },
    savedAt: savedAt?.toISOString() ?? null,
    result: resultOf(item),
    ...(snapshot.coding && { tests: snapshot.coding.tests.map((test) => ({ ...test })) }),
    model: { ...model, points: [...model.points] },
    conflicts: draftsBeside(
      drafts.filter(({ itemId, outcome }) => itemId === id && outcome !== "late"),
      answer,
    ).filter(({ outcome }) => outcome === "conflict").length,
  };
}

/** A program is shown as one: what stands in it is not Markdown. */
function textHtml({ snapshot, answer: { text } }: StoredItem, toHtml: Rendering["toHtml"]): string {
  if (!snapshot.coding || text.trim() === "") return toHtml(text);
  const fences = text.match(/`{3,}/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...fences.map(({ length }) => length + 1)));
  return toHtml(`${fence}python\n${text}\n${fence}\n`);
}
