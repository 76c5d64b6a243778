import type { RunResult, TestVerdict } from "@/lib/coding/protocol";
import { readResult, readVerdict, resultOf, verdictOf } from "@/lib/coding/read-answer";
import type { Ending } from "./python";

const UNREADABLE = { output: "", cutBytes: 0, ms: 0, trace: "The judge’s answer can’t be read." };

/** What became of a run, by how it ended. */
export function resultAt(ending: Ending): RunResult {
  if (ending.how === "answered") return readResult(ending.answer) ?? resultOf("error", UNREADABLE);
  return resultOf(ending.how === "broken" ? "error" : ending.how, ending.remains);
}

/** The verdict on a test, by how it ended. */
export function verdictAt(ending: Ending, name: string): TestVerdict {
  if (ending.how === "answered") return readVerdict(ending.answer, name) ?? verdictOf(name, "error", UNREADABLE);
  const outcome = { broken: "error", stopped: "not-run", timeout: "timeout" } as const;
  return verdictOf(name, outcome[ending.how], ending.remains);
}
