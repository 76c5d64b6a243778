import { newId } from "@/components/practice/new-id";
import { deliver } from "@/components/practice/outbox";
import type { SubmitCode } from "@/lib/api/coding";
import type { TestVerdict } from "@/lib/coding/protocol";
import { countPassed } from "./failing-first";

/** Leaves a program that was tested among the earlier ones; without a connection, later. */
export async function submitProgram(
  questionId: string,
  source: string,
  verdicts: readonly TestVerdict[],
): Promise<void> {
  if (source === "" || verdicts.length === 0) return;
  const submissionId = newId();
  const body: SubmitCode = {
    ...{ submissionId, source },
    ...{ passed: countPassed(verdicts), total: verdicts.length },
    ranMs: Math.round(verdicts.reduce((sum, { ms }) => sum + ms, 0)),
  };
  await deliver({ method: "POST", path: `/api/code/${questionId}/submissions`, body, subject: submissionId });
}
