import { z } from "zod";
import { instant, text, uuid } from "./values";

/** GET /api/code/{questionId}: the program that the learner is writing; without one: revision 0 and no text. */
export const codeDraft = z.object({ revision: z.int(), text, savedAt: instant.nullable() });
export type CodeDraft = z.infer<typeof codeDraft>;
/**
 * PUT /api/code/{questionId}: `revision` is the last one seen, the reply's is one more. 409 `stale-revision` with the
 * stored program, and the one that was refused as `refused`.
 */
export const putCode = z.object({ revision: z.int().min(0), text });
export const codeSaved = z.object({ revision: z.int(), savedAt: instant });

export const SUBMISSIONS_LISTED = 50;
const MOST_TESTS = 200;

const counted = z.object({
  passed: z.int().min(0).max(MOST_TESTS),
  total: z.int().min(1).max(MOST_TESTS),
  /** Of all tests together. */
  ranMs: z.int().min(0).max(86_400_000),
});
const submission = counted.extend({ submissionId: uuid, source: text.min(1) });
/** POST /api/code/{questionId}/submissions → 201: a program that the browser has tested. Sent again, it counts once. */
export const submitCode = submission.refine(({ passed, total }) => passed <= total);
export type SubmitCode = z.infer<typeof submitCode>;
export const codeSubmitted = z.object({ submissionId: uuid, at: instant });
/** GET …/submissions: newest first, at most SUBMISSIONS_LISTED. */
export const codeSubmissions = z.object({ items: z.array(submission.extend({ at: instant })) });
export type CodeSubmission = z.infer<typeof codeSubmissions>["items"][number];
