import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { TestVerdict } from "@/lib/coding/protocol";
import { Bench, type BenchProps } from "./bench";
import { LateBench } from "./late-bench";

const verdict = (name: string, outcome: TestVerdict["outcome"], rest: Partial<TestVerdict> = {}): TestVerdict => ({
  ...{ name, outcome, input: `f(${name})`, expected: "1", got: outcome === "passed" ? "1" : "2" },
  ...{ line: null, trace: null, output: "", cutBytes: 0, ms: 3, ...rest },
});

const VERDICTS = [
  verdict("a", "passed"),
  verdict("b", "failed", { output: "printed" }),
  verdict("c", "error", { trace: "Traceback: line 2", line: 2 }),
];

/** A Python that knows what will come of everything. */
const python = vi.hoisted(() => {
  const state = { status: "ready", progress: null } as const;
  return {
    verdicts: [] as readonly unknown[] | null,
    stop: () => undefined,
    subscribe: () => () => undefined,
    read: () => state,
    run: async (_: string, stdin: string, onOutput: (piece: string) => void) => {
      onOutput("half ");
      return { output: `half and ${stdin}`, cutBytes: 2_048, trace: null, line: null, outcome: "done", ms: 5 };
    },
    test: async () => python.verdicts,
  };
});
vi.mock("./page-runner", () => ({ pageRunner: () => python }));
vi.mock("./editor-view", () => Promise.reject(new Error("no editor here")));

const TESTS = ["a", "b", "c"].map((name) => ({ name, source: "", hidden: name === "c" }));
const onTested = vi.fn();
const onType = vi.fn();
const bench: BenchProps = {
  id: "program",
  text: "x = 1",
  locale: "en",
  onType,
  onTested,
  readTests: async () => TESTS,
};

beforeEach(() => {
  onTested.mockClear();
  python.verdicts = VERDICTS;
  HTMLElement.prototype.scrollIntoView = () => undefined;
});

test("what failed comes first, and the first of it lies open", async () => {
  render(<Bench {...bench} />);
  await userEvent.click(screen.getByRole("button", { name: /^Test/ }));
  expect(await screen.findByText("1 of 3 tests passed")).toBeVisible();
  const rows = screen.getAllByRole("listitem");
  expect(rows.map((row) => row.dataset.outcome)).toEqual(["failed", "error", "passed"]);
  expect(rows.map((row) => within(row).getByRole("group").hasAttribute("open"))).toEqual([true, false, false]);
  expect(rows[0]).toHaveTextContent(/Inputf\(b\)Expected1Got2Outputprinted/);
  expect(rows[1]).toHaveTextContent(/hidden.*TracebackTraceback: line 2Go to line 2/);
  expect(onTested).toHaveBeenCalledExactlyOnceWith("x = 1", VERDICTS);
});

test("a run is given its input, and says what was cut", async () => {
  render(<Bench {...bench} />);
  await userEvent.type(screen.getByRole("textbox", { name: /input\(\)/, hidden: true }), "abc");
  await userEvent.click(screen.getByRole("button", { name: /^Run/ }));
  expect(await screen.findByText("half and abc")).toBeVisible();
  expect(screen.getByText("2 KB more are not shown.")).toBeVisible();
  expect(onTested).not.toHaveBeenCalled();
});

test("keys do what the buttons do, wherever on the bench one is", async () => {
  render(<Bench {...bench} />);
  await userEvent.click(screen.getByRole("textbox", { name: "Program, Python 3" }));
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByText("1 of 3 tests passed")).toBeVisible();
  await userEvent.keyboard("{Meta>}'{/Meta}");
  expect(await screen.findByText("Done")).toBeVisible();
  expect(onType).not.toHaveBeenCalled();
});

test("without Python it says so, and tries again when asked", async () => {
  python.verdicts = null;
  render(<Bench {...bench} />);
  await userEvent.click(screen.getByRole("button", { name: /^Test/ }));
  expect(await screen.findByText(/Python could not be made ready/)).toBeVisible();
  python.verdicts = VERDICTS.slice(0, 1);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("1 of 3 tests passed")).toBeVisible();
});

test("a late bench begins with the starter, and leaves a program that was emptied empty", async () => {
  const program = () => screen.findByRole("textbox", { name: "Program, Python 3" });
  const late = { ...bench, text: "", starter: "def f(): ...", fallback: <p>soon</p> };
  const { rerender } = render(<LateBench {...late} />);
  expect(await program()).toHaveValue("def f(): ...");
  await userEvent.clear(await program());
  expect(onType).toHaveBeenLastCalledWith("");
  rerender(<LateBench {...late} />);
  expect(await program()).toHaveValue("");
});
