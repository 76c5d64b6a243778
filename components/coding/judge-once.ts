import { newId } from "@/components/practice/new-id";
import { deliver } from "@/components/practice/outbox";
import type { Judgement, ReportItem } from "@/lib/api/interview-report";
import { countPassed } from "./failing-first";
import { pageRunner } from "./page-runner";

type Asked = { readonly interviewId: string; readonly item: ReportItem };
type Judged = Pick<Judgement, "passed" | "total" | "tests">;

/** Runs the tests of one program and keeps what came of it. Null: they could not be run. */
export async function judgeOnce({ interviewId, item: { id, text, tests = [] } }: Asked): Promise<Judged | null> {
  const verdicts = await pageRunner().test(
    text,
    tests.map(({ name, source }) => ({ name, source })),
  );
  // Where everything was stopped, nothing is known.
  if (!verdicts || verdicts.every(({ outcome }) => outcome === "not-run")) return null;
  const found: Judged = {
    ...{ passed: countPassed(verdicts), total: verdicts.length },
    tests: verdicts.map(({ name, outcome }) => ({ name, outcome })),
  };
  const path = `/api/interviews/${interviewId}/judgements/${id}`;
  const body = { judgementId: newId(), ...found };
  const reply = await deliver<Judgement>({ method: "PUT", path, body, subject: `judgement:${id}` });
  return reply.ok ? reply.value : found;
}
