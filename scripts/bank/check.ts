import { resolve } from "node:path";
import type { Diagnostic } from "@/lib/content/diagnostic";
import { systemClock } from "@/lib/core/clock";
import { readEnv } from "@/lib/env";
import { contentFolder } from "@/lib/files/content-folder";
import { openJudge } from "@/lib/files/judge/open-judge";
import { rememberJudge } from "@/lib/files/judge/remember";
import { checkContent } from "@/lib/services/check-content";
import { judgeBank } from "@/lib/services/judge/judge-bank";
import type { Arguments } from "./arguments";
import { inFolder, printDiagnostics } from "./print-diagnostics";

/** Answers are remembered: the second time only what changed is run. */
async function judgePrograms(folder: ReturnType<typeof contentFolder>): Promise<readonly Diagnostic[]> {
  const judge = rememberJudge(openJudge());
  const onFile = (path: string) => process.stderr.write(process.stderr.isTTY ? `\r\u001b[Kjudging ${path}` : "");
  try {
    return (await judgeBank({ folder, judge, onFile })).diagnostics;
  } finally {
    judge.close();
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  }
}

export async function check({ flags }: Arguments): Promise<number> {
  const root = readEnv().CONTENT_DIR;
  const folder = contentFolder(resolve(root));
  const { diagnostics, files } = await checkContent({ folder, today: systemClock() });
  const judged = flags.has("--judge") ? await judgePrograms(folder) : [];
  const found = inFolder(root, [...diagnostics, ...judged]);
  if (flags.has("--json")) console.log(JSON.stringify(found, null, 2));
  else {
    printDiagnostics(found, process.stdout);
    if (found.length === 0) console.log(`${files} files, nothing to complain about`);
  }
  return found.some(({ severity }) => severity === "error") ? 1 : 0;
}
