import { join, resolve } from "node:path";
import { printable } from "@/lib/content/inspect/columns";
import { openDatabase } from "@/lib/db/client";
import { listProblems, type ReportedProblem } from "@/lib/db/keeping/problems";
import { readEnv } from "@/lib/env";
import { titleLine } from "@/lib/files/title-line";
import type { Arguments } from "./arguments";

/** What readers reported, where it is to be mended: by file and line, the oldest first. */
export async function reports({ flags }: Arguments): Promise<number> {
  const { CONTENT_DIR, DATABASE_URL } = readEnv();
  const database = openDatabase(DATABASE_URL);
  try {
    const all = (await listProblems(database)).map(({ path, line, ...problem }) => ({
      file: join(CONTENT_DIR, path),
      line: line ?? titleLine(resolve(CONTENT_DIR, path)),
      ...problem,
    }));
    if (flags.has("--json")) console.log(JSON.stringify(all, null, 2));
    else {
      for (const one of all) console.log(lineOf(one));
      console.log(all.length === 0 ? "Nobody has reported a problem." : `${all.length} reported`);
    }
    return 0;
  } finally {
    await database.close();
  }
}

type Listed = Omit<ReportedProblem, "path" | "line"> & { readonly file: string; readonly line: number };

/** Anybody may have written the text: it stays on its line, and says nothing to the terminal. */
function lineOf({ file, line, reportedAt, reason, questionId, text }: Listed): string {
  const words = printable(text.replace(/\s+/g, " ").trim());
  return `${file}:${line} ${reason} ${questionId} ${reportedAt.toISOString().slice(0, 10)}${words && ` ${words}`}`;
}
