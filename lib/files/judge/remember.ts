import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Judge } from "@/lib/coding/judge";
import type { TestVerdict } from "@/lib/coding/protocol";
import { sha256 } from "../digest";
import { readHarness } from "./harness.mjs";

const at = (...path: string[]) => join(import.meta.dirname, "..", "..", "..", ...path);

const read = (path: string) => readFileSync(path, "utf8");

/** Everything but the program that decides about an answer. */
const surroundings = () =>
  [
    readHarness(at("lib/coding/harness")),
    ...["lib/coding/bare.py", "lib/files/judge/child.mjs", "node_modules/pyodide/package.json"].map((path) =>
      read(at(path)),
    ),
  ]
    .map(sha256)
    .join();

async function find(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as unknown;
  } catch {
    return undefined;
  }
}

/** A judge that asks another one only what was never asked before; answers are kept on disk, by a hash of all that decides. */
export function rememberJudge(judge: Judge, folder: string = at("data", "judged")): Judge {
  const made = surroundings();

  /** What took too long on a busy machine need not do so the next time: that is not kept. */
  const lasts = (answer: unknown) =>
    !(typeof answer === "object" && answer !== null && "outcome" in answer && answer.outcome === "timeout");

  async function recall<T>(question: readonly string[], ask: () => Promise<T>): Promise<T> {
    const file = join(folder, `${sha256(JSON.stringify([made, ...question]))}.json`);
    const known = await find(file);
    if (known !== undefined) return known as T;
    const answer = await ask();
    if (!lasts(answer)) return answer;
    const next = `${file}.${process.pid}.next`;
    await mkdir(folder, { recursive: true });
    await writeFile(next, JSON.stringify(answer));
    await rename(next, file);
    return answer;
  }

  return {
    judge: (source, test) =>
      recall<TestVerdict>(["judge", source, test.name, test.source], () => judge.judge(source, test)),
    bare: (source) => recall<string | null>(["bare", source], () => judge.bare(source)),
    close: () => judge.close(),
  };
}
