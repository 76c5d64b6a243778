import type { InterviewShare } from "@/lib/api/interview-report";
import type { LearnerId } from "@/lib/core/ids";
import { fail, ok, type Result } from "@/lib/core/result";
import { localePath } from "@/lib/i18n/locales";
import type { StoredInterview } from "@/lib/interview/interview";
import type { InterviewStore, Share } from "@/lib/interview/port";
import { settle } from "@/lib/interview/state";
import { newSecret } from "../secrets";
import { putClock } from "./close-interview";
import { requireReport } from "./read-assessment";

type Deps = { readonly interviews: Pick<InterviewStore, "read" | "write"> };
type Input = { readonly learner: LearnerId; readonly id: string; readonly now: Date; readonly origin: string };
type Wish = { readonly days?: number | undefined; readonly scratch: boolean };
type Current = { readonly share: InterviewShare | null };

const DAY_MS = 86_400_000;

export const isShared = (share: Pick<Share, "until"> | null, now: Date): boolean =>
  share !== null && (share.until === null || share.until > now);

/** Shares a report, at the address that it is shared at already if there is one. */
export function shareInterview(
  { interviews }: Deps,
  { learner, id, now, origin, wish }: Input & { readonly wish: Wish },
): Promise<Result<InterviewShare, "interview-not-found" | "still-running" | "abandoned">> {
  return interviews.write(learner, async (room) => {
    const before = await room.findInterview({ id });
    if (!before) return fail("interview-not-found");
    const interview = settle(before, now);
    await putClock(room, before, interview, now);
    const over = requireReport(interview);
    if (!over.ok) return over;
    const known = await room.findShare(id);
    const share = {
      secret: known && isShared(known, now) ? known.secret : newSecret(),
      until: wish.days === undefined ? null : new Date(now.getTime() + wish.days * DAY_MS),
      scratch: wish.scratch,
    };
    await room.setShare(id, share);
    return ok(present(interview, share, origin));
  });
}

/** Takes an address back for ever: the next one is another. */
export function unshareInterview(
  { interviews }: Deps,
  { learner, id }: Pick<Input, "learner" | "id">,
): Promise<Result<Current, "interview-not-found">> {
  return interviews.write(learner, async (room) => {
    if (!(await room.findInterview({ id }))) return fail("interview-not-found");
    await room.setShare(id, null);
    return ok({ share: null });
  });
}

/** Where a report is shared, if it is. */
export function readShare(
  { interviews }: Deps,
  { learner, id, now, origin }: Input,
): Promise<Result<Current, "interview-not-found">> {
  return interviews.read(learner, async (archive) => {
    const interview = await archive.findInterview({ id });
    if (!interview) return fail("interview-not-found");
    const share = await archive.findShare(id);
    return ok({ share: share && isShared(share, now) ? present(interview, share, origin) : null });
  });
}

const present = ({ locale }: StoredInterview, { secret, until, scratch }: Share, origin: string): InterviewShare => ({
  url: origin + localePath(locale, `/share/interviews/${secret}`),
  until: until?.toISOString() ?? null,
  scratch,
});
