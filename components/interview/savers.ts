import { newId } from "@/components/practice/new-id";
import type { Reply } from "@/components/practice/client";
import type { Answer, AnswerSaved, Interview, InterviewItem, PutAnswer } from "@/lib/api/interviews";
import { keepDraft, readDraft } from "./device-drafts";
import { openSaver, type Saver } from "./saver";

export type Entry = { readonly asked: InterviewItem; readonly saver: Saver };

type Ways = {
  readonly put: (itemId: string, write: PutAnswer) => Promise<Reply<AnswerSaved>>;
  readonly read: (itemId: string) => Promise<Answer | null>;
  readonly serverNow: () => string | null;
  readonly onChange: () => void;
  readonly onOver: (code: string) => void;
};

/** What saves the items of an interview, each by itself. What this tab has not saved is kept under its name. */
export const openSavers = ({ id, items }: Interview, tab: string, ways: Ways): readonly Entry[] =>
  items.map((asked) => ({
    asked,
    saver: openSaver(asked.answer, readDraft(id, tab, asked.id), {
      put: (write) => ways.put(asked.id, write),
      read: () => ways.read(asked.id),
      keep: (kept) => keepDraft(id, tab, asked.id, kept),
      newId,
      serverNow: ways.serverNow,
      onChange: ways.onChange,
      onOver: ways.onOver,
    }),
  }));

const LOOK_MS = 50;
const PATIENCE_MS = 20_000;

/** Saves all of it. True once everything has arrived or waits for the person; false when that takes too long. */
export async function settle(entries: readonly Entry[]): Promise<boolean> {
  for (const { saver } of entries) saver.flush();
  const isDone = () => entries.every(({ saver }) => saver.isDone());
  for (let waited = 0; waited < PATIENCE_MS && !isDone(); waited += LOOK_MS)
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  return isDone();
}
