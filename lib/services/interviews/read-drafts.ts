import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import type { Draft } from "@/lib/api/interview-report";
import { draftsBeside } from "@/lib/interview/drafts-beside";
import type { InterviewStore } from "@/lib/interview/port";

type Deps = { readonly interviews: Pick<InterviewStore, "read"> };
type Input = { readonly learner: LearnerId; readonly id: string };
type Drafts = { readonly items: { readonly id: string; readonly drafts: Draft[] }[] };

const KINDS = { saved: "draft", conflict: "conflict", late: "late" } as const;

/** Every text that was given and is not the answer, by item, oldest first. */
export function readDrafts(
  { interviews }: Deps,
  { learner, id }: Input,
): Promise<Result<Drafts, "interview-not-found">> {
  return interviews.read(learner, async (archive) => {
    if (!(await archive.findInterview({ id }))) return fail("interview-not-found");
    const all = await archive.listDrafts(id);
    const items = (await archive.listItems(id)).map((item) => ({
      id: item.id,
      drafts: draftsBeside(
        all.filter(({ itemId }) => itemId === item.id),
        item.answer,
      ).map(({ at, outcome, text, choice }) => ({
        ...{ at: at.toISOString(), kind: KINDS[outcome], text: text ?? "", choice },
      })),
    }));
    return ok({ items });
  });
}
