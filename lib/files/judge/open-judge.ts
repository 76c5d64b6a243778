import type { Judge } from "@/lib/coding/judge";
import { OUTPUT_LIMITS } from "@/lib/coding/protocol";
import { readVerdict, verdictOf } from "@/lib/coding/read-answer";
import { startJudgeProcess, type JudgeProcess } from "./judge-process";

/** Wall time, of a machine that may be busy with other things; a page has less patience. */
const LIMITS = { start: 120_000, answer: 60_000 } as const;

/** Asks one child after the other: who never answers is ended, and the next question starts another one. */
export function openJudge(limits: { readonly start: number; readonly answer: number } = LIMITS): Judge {
  let child: Promise<JudgeProcess> | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function start(): Promise<JudgeProcess> {
    const started = startJudgeProcess();
    if ((await started.ask(null, limits.start)) === "ready") return started;
    started.end();
    throw new Error("The judge does not start");
  }

  /** What the child answers, always a text or null; undefined where it does not answer. */
  function ask(question: object): Promise<string | null | undefined> {
    const next = turn.then(async () => {
      const asked = await (child ??= start());
      const line = await asked.ask(JSON.stringify(question), limits.answer);
      if (line !== null) return JSON.parse(line) as string | null;
      asked.end();
      child = undefined;
      return undefined;
    });
    turn = next.catch(() => (child = undefined));
    return next;
  }

  return {
    async judge(source, test) {
      const answer = await ask({ kind: "judge", source, test, limit: OUTPUT_LIMITS.test });
      if (answer === undefined) return verdictOf(test.name, "timeout");
      return readVerdict(answer ?? "", test.name) ?? verdictOf(test.name, "error");
    },
    bare: async (source) => (await ask({ kind: "bare", source })) ?? null,
    close: () => void child?.then((asked) => asked.end()).catch(() => undefined),
  };
}
