"""Runs and judges a learner's program. The page's worker and the judge of the bank run this same Python: the files of this
folder, one after the other, as one module.

`run_program` and `judge_test` answer with JSON, in the shapes of protocol.ts, and never raise what the program raises.
What is printed is emitted as it comes: a piece of text, and how many bytes were cut until then.
"""

import ast
import json
import linecache
import time
import traceback


def _remember(name, source):
    lines = source.splitlines(True)
    linecache.cache[name] = (len(source), None, lines, name)


def _execute(stage, source):
    _remember(_FILE, source)
    exec(compile(source, _FILE, "exec", dont_inherit=True), stage.module.__dict__)


def _run(stage, source):
    try:
        _execute(stage, source)
    except SystemExit as left:
        if left.code in (None, 0):
            return "done", None, None
        return "error", *_explain(left, {_FILE})
    except BaseException as error:
        return "memory" if _is_hunger(error) else "error", *_explain(error, {_FILE})
    return "done", None, None


def run_program(source, stdin, limit, emit):
    """Runs a program as `__main__`. Answers with a RunResult."""
    with _Stage("__main__", stdin, limit, emit) as stage:
        since = time.perf_counter()
        outcome, trace, line = _run(stage, source)
        ms = (time.perf_counter() - since) * 1_000
        output, cut = stage.output()
    return json.dumps(
        {"output": output, "cutBytes": cut, "trace": trace, "line": line, "outcome": outcome, "ms": ms}
    )


def _judge(stage, source, file, test, seen, looked):
    """The outcome of one test, with the traceback and the line; what its asserts look at goes into `looked`."""
    own = {_FILE, file}

    def look(index, holds, left, right):
        looked[:] = [(index, bool(holds), left, right)]
        return looked[0][1]

    try:
        _execute(stage, source)
        _remember(file, test)
        asserts = _Asserts(test)
        tree = asserts.visit(ast.parse(test, file))
        seen += asserts.seen
        stage.module.__dict__.update({_LOOK: look, _FAILED: _Failed})
        exec(compile(tree, file, "exec", dont_inherit=True), stage.module.__dict__)
    except _Failed as failed:
        return "failed", f"AssertionError: {failed}" if failed.args else None, None
    except BaseException as error:
        trace, line = _explain(error, own)
        frames = traceback.extract_tb(error.__traceback__)
        if type(error) is AssertionError and frames and frames[-1].filename == file:
            return "failed", f"AssertionError: {error}", None
        return "memory" if _is_hunger(error) else "error", trace, line
    return "passed", None, None


def judge_test(source, name, test, limit, emit):
    """Runs a program as the module `solution`, and a test in the same namespace. Answers with a TestVerdict."""
    seen, looked = [], []
    with _Stage("solution", "", limit, emit) as stage:
        since = time.perf_counter()
        outcome, trace, line = _judge(stage, source, f"test: {name}", test, seen, looked)
        ms = (time.perf_counter() - since) * 1_000
        # An error in the middle of a test says nothing about the assert before it.
        shown = looked[0] if looked and outcome in ("passed", "failed") else None
        if outcome == "failed" and shown and shown[1]:
            shown = None
        compared = _compared(seen, shown)
        output, cut = stage.output()
    asked, expected, got = compared
    return json.dumps(
        {
            "name": name,
            "outcome": outcome,
            "input": asked,
            "expected": expected,
            "got": got,
            "line": line,
            "trace": trace,
            "output": output,
            "cutBytes": cut,
            "ms": ms,
        }
    )
