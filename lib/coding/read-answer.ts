import {
  OUTPUT_LIMITS,
  RUN_OUTCOMES,
  TEST_OUTCOMES,
  type RunResult,
  type TestOutcome,
  type TestVerdict,
} from "./protocol";

type Fields = Readonly<Record<string, unknown>>;

/** Characters of a value, a traceback: the judge cuts before. */
const LONGEST = 10_000;

function parse(json: string): Fields | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? (value as Fields) : null;
  } catch {
    return null;
  }
}

const text = (value: unknown): string | null => (typeof value === "string" ? value.slice(0, LONGEST) : null);
const count = (value: unknown): number => (typeof value === "number" && value >= 0 ? Math.round(value) : 0);
const line = (value: unknown): number | null => count(value) || null;
const output = (value: unknown, limit: number): string => (typeof value === "string" ? value.slice(0, limit) : "");

/** What was printed until something ended that could say no more for itself. */
export type Remains = {
  readonly output: string;
  readonly cutBytes: number;
  readonly ms: number;
  readonly trace?: string;
};

/** The verdict on a test that did not come to its own end. */
export const verdictOf = (name: string, outcome: TestOutcome, remains?: Remains): TestVerdict => ({
  name,
  outcome,
  input: null,
  expected: null,
  got: null,
  line: null,
  trace: remains?.trace ?? null,
  output: remains?.output ?? "",
  cutBytes: remains?.cutBytes ?? 0,
  ms: Math.round(remains?.ms ?? 0),
});

/** What became of a run that did not come to its own end. */
export const resultOf = (outcome: RunResult["outcome"], remains?: Remains): RunResult => ({
  outcome,
  line: null,
  trace: remains?.trace ?? null,
  output: remains?.output ?? "",
  cutBytes: remains?.cutBytes ?? 0,
  ms: Math.round(remains?.ms ?? 0),
});

/** Reads the judge's JSON as a verdict on the test that was asked about. A program can meddle with it: null where it did. */
export function readVerdict(json: string, name: string): TestVerdict | null {
  const said = parse(json);
  const outcome = TEST_OUTCOMES.find((one) => one === said?.outcome);
  if (!said || !outcome) return null;
  return {
    name,
    outcome,
    input: text(said.input),
    expected: text(said.expected),
    got: text(said.got),
    line: line(said.line),
    trace: text(said.trace),
    output: output(said.output, OUTPUT_LIMITS.test),
    cutBytes: count(said.cutBytes),
    ms: count(said.ms),
  };
}

/** The same for the result of a run. */
export function readResult(json: string): RunResult | null {
  const said = parse(json);
  const outcome = RUN_OUTCOMES.find((one) => one === said?.outcome);
  if (!said || !outcome) return null;
  return {
    outcome,
    output: output(said.output, OUTPUT_LIMITS.run),
    cutBytes: count(said.cutBytes),
    trace: text(said.trace),
    line: line(said.line),
    ms: count(said.ms),
  };
}
