import type { Judge } from "@/lib/coding/judge";
import type { TestVerdict } from "@/lib/coding/protocol";
import { diagnose, type Diagnostic, type DiagnosticCode } from "@/lib/content/diagnostic";
import type { Program, Programs } from "@/lib/content/read-programs";

const FEWEST_WRONG = 3;

/** A program that nobody can read fails every test, and proves nothing. */
const isUnread = ({ trace }: TestVerdict) => /^(Syntax|Indentation|Tab)Error: /m.test(trace ?? "");

const lastLine = (text: string) => text.trimEnd().split("\n").at(-1) ?? "";

/** A verdict in words, a line. */
function told({ outcome, input, expected, got, trace }: TestVerdict): string {
  if (input !== null && expected !== null) return `${input} is ${got ?? "?"}, and should be ${expected}`;
  return trace === null ? outcome : lastLine(trace);
}

/** All that is wrong with the programs of one language of a question, in the order of the file. */
export async function judgeQuestion(judge: Judge, programs: Programs): Promise<readonly Diagnostic[]> {
  const { path, starter, solution, tests, wrong } = programs;
  const found: Diagnostic[] = [];
  const report = (code: DiagnosticCode, program: Program | null, message: string) =>
    found.push(diagnose(path, { line: program?.line ?? 1, column: 1 }, code, message));

  for (const test of solution ? tests : []) {
    const verdict = await judge.judge(solution?.source ?? "", test);
    if (verdict.outcome !== "passed") report("solution-fails", test, `“${test.name}”: ${told(verdict)}.`);
  }
  if (!solution) report("solution-fails", null, "The solution has no Python fence.");

  let failure: TestVerdict | undefined;
  for (const test of starter ? tests : []) {
    const verdict = await judge.judge(starter?.source ?? "", test);
    if (isUnread(verdict)) report("starter-passes", starter, `The starter can't be read: ${told(verdict)}.`);
    if (verdict.outcome !== "passed") failure = verdict;
    if (failure) break;
  }
  if (!failure) report("starter-passes", starter, "The starter passes every test: there is nothing to solve.");

  for (const { fails, ...program } of wrong) {
    const test = tests.find(({ name }) => name === fails);
    // Another check says so where there is none.
    const verdict = test && (await judge.judge(program.source, test));
    if (verdict?.outcome === "passed") report("wrong-solution-passes", program, `It passes “${fails}”.`);
    if (verdict && isUnread(verdict)) report("wrong-solution-passes", program, `It can't be read: ${told(verdict)}.`);
  }
  if (wrong.length < FEWEST_WRONG) {
    const words = `${wrong.length} wrong solutions: at least ${FEWEST_WRONG} show that the tests see mistakes.`;
    report("wrong-solutions-few", wrong[0] ?? null, words);
  }
  return found;
}

const programsOf = ({ starter, solution, tests, wrong }: Programs) => [starter, solution, ...tests, ...wrong];

/** Where the programs of two languages differ by more than comments and texts; said at the English one. */
export async function compareLanguages(judge: Judge, one: Programs, other: Programs): Promise<readonly Diagnostic[]> {
  const [chinese, english] = one.locale === "zh" ? [one, other] : [other, one];
  const theirs = programsOf(chinese);
  const found: Diagnostic[] = [];
  for (const [index, program] of programsOf(english).entries()) {
    const twin = theirs[index];
    if (!program || !twin || (await judge.bare(program.source)) === (await judge.bare(twin.source))) continue;
    const message = `Not the program of ${chinese.path}:${twin.line}: only comments and texts may differ.`;
    found.push(diagnose(english.path, { line: program.line, column: 1 }, "sibling-code", message));
  }
  return found;
}
