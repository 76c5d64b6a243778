"""Runs and judges a learner's program. The page's worker and the judge of the bank run this same file.

`run_program` and `judge_test` answer with JSON, in the shapes of protocol.ts, and never raise what the program raises.
What is printed is emitted as it comes: a piece of text, and how many bytes were cut until then.
"""

import ast
import builtins
import codecs
import gc
import io
import json
import linecache
import os
import random
import reprlib
import shutil
import sys
import tempfile
import time
import traceback
import types

_FILE = "solution.py"
_LONGEST_VALUE = 2_000
_LONGEST_TRACE = 8_000
# The repr of something longer takes longer than anybody waits for.
_LARGEST_WHOLE = 10_000
_FLUSH_SECONDS = 0.05
_TELL_CUT_SECONDS = 0.2
_BUILTINS = dict(vars(builtins))
_LOOK = "__judge__"
_FAILED = "__judge_failed__"

_OPERATORS = {
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.In: "in",
    ast.NotIn: "not in",
}

_short = reprlib.Repr(maxlist=100, maxtuple=100, maxdict=100, maxset=100, maxfrozenset=100, maxdeque=100)
_short.maxstring = _short.maxother = _short.maxlong = _LONGEST_VALUE


class _Failed(AssertionError):
    """An assert of the test, in contrast to one of the program."""


class _Kept(io.RawIOBase):
    """What is printed, up to a limit; the rest is only counted."""

    def __init__(self, limit, emit):
        self.room, self.cut, self.parts, self.emit, self.told = limit, 0, [], emit, 0.0
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def writable(self):
        return True

    def write(self, data):
        data = bytes(data)
        kept = data[: self.room]
        self.room -= len(kept)
        self.cut += len(data) - len(kept)
        text = self.decoder.decode(kept)
        if text:
            self.parts.append(text)
        now = time.perf_counter()
        if text or now - self.told > _TELL_CUT_SECONDS:
            self.told = now
            self.emit(text, self.cut)
        return len(data)

    def finish(self):
        """The text, and how many bytes are missing: half a character at the cut is missing too."""
        self.cut += len(self.decoder.getstate()[0])
        return "".join(self.parts), self.cut


class _Printed(io.TextIOWrapper):
    """Hands on what is printed soon, and not word by word."""

    def __init__(self, kept):
        super().__init__(io.BufferedWriter(kept), "utf-8", "backslashreplace", "\n")
        self.flushed = time.perf_counter()

    def write(self, text):
        written = super().write(text)
        if time.perf_counter() - self.flushed > _FLUSH_SECONDS:
            self.flush()
            self.flushed = time.perf_counter()
        return written


class _Stage:
    """The surroundings of one program: its streams, module and folder. Afterwards all is as it was."""

    def __init__(self, name, stdin, limit, emit):
        self.module = types.ModuleType(name)
        self.kept = _Kept(limit, emit)
        self.printed = _Printed(self.kept)
        self.stdin = io.TextIOWrapper(io.BytesIO(stdin.encode("utf-8", "replace")), "utf-8")

    def __enter__(self):
        name = self.module.__name__
        self.before = (sys.stdin, sys.stdout, sys.stderr, sys.argv, sys.getrecursionlimit(), sys.modules.get(name))
        sys.stdin, sys.stdout, sys.stderr, sys.argv = self.stdin, self.printed, self.printed, [_FILE]
        sys.modules[name] = self.module
        self.folder = tempfile.mkdtemp()
        os.chdir(self.folder)
        return self

    def __exit__(self, *_):
        name = self.module.__name__
        stdin, stdout, stderr, argv, depth, module = self.before
        sys.stdin, sys.stdout, sys.stderr, sys.argv = stdin, stdout, stderr, argv
        sys.setrecursionlimit(depth)
        sys.settrace(None)
        sys.modules.pop(name, None)
        if module is not None:
            sys.modules[name] = module
        for added in builtins.__dict__.keys() - _BUILTINS.keys():
            del builtins.__dict__[added]
        builtins.__dict__.update(_BUILTINS)
        random.seed()
        os.chdir("/")
        shutil.rmtree(self.folder, ignore_errors=True)
        self.module.__dict__.clear()
        gc.collect()

    def output(self):
        try:
            self.printed.flush()
        except Exception:  # The program may have closed it.
            pass
        return self.kept.finish()


class _Asserts(ast.NodeTransformer):
    """Makes every assert tell what it compared."""

    def __init__(self, source):
        self.source, self.seen = source, []

    def _text(self, node):
        return ast.get_source_segment(self.source, node) or ast.unparse(node)

    def visit_Assert(self, node):
        test, operator, verdict, expected = node.test, None, "__left__", ast.Constant(True)
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            asked, operator, expected, verdict = test.left, test.ops[0], test.comparators[0], "__left__ == __right__"
        elif isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            asked, verdict, expected = test.operand, "not __left__", ast.Constant(False)
        else:
            asked = test
        made = ast.parse(
            "__left__ = None\n__right__ = None\n"
            f"if not {_LOOK}({len(self.seen)}, {verdict}, __left__, __right__): raise {_FAILED}()"
        ).body
        for inner in (inner for statement in made for inner in ast.walk(statement)):
            ast.copy_location(inner, node)
        left, right, check = made
        left.value, right.value = asked, ast.copy_location(expected, node)
        if operator is not None:
            check.test.operand.args[1].ops = [operator]
        if node.msg is not None:
            check.body[0].exc.args = [node.msg]
        self.seen.append((self._text(asked), _OPERATORS.get(type(operator), "")))
        return made


def _value(value):
    try:
        large = hasattr(value, "__len__") and len(value) > _LARGEST_WHOLE
        text = _short.repr(value) if large else repr(value)
    except Exception as error:
        text = f"<{type(value).__name__}, whose repr raises {type(error).__name__}>"
    return text if len(text) <= _LONGEST_VALUE else text[:_LONGEST_VALUE] + "…"


def _compared(seen, looked):
    """Input, expected and got of the last assert that was looked at."""
    if looked is None:
        return None, None, None
    index, _, left, right = looked
    text, operator = seen[index]
    return text, f"{operator} {_value(right)}".strip(), _value(left)


def _only_own(error, own):
    """Leaves the frames of the program and of its test; those of this file and of the library tell a learner nothing."""
    waiting, met = [error], set()
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in met:
            continue
        met.add(id(one))
        frames = [frame for frame in one.stack or () if frame.filename in own]
        one.stack = traceback.StackSummary.from_list(frames) if frames else None
        waiting += [one.__cause__, one.__context__, *(getattr(one, "exceptions", None) or [])]
    return error


def _explain(error, own):
    """The traceback in words, and the line of the program at which it went wrong; null when it went wrong elsewhere."""
    told = _only_own(traceback.TracebackException.from_exception(error, compact=True), own)
    lines = [frame.lineno for frame in told.stack or () if frame.filename == _FILE]
    line = lines[-1] if lines else None
    if isinstance(error, SyntaxError) and error.filename == _FILE:
        line = error.lineno
    text = "".join(told.format()).rstrip()
    if len(text) > _LONGEST_TRACE:
        text = text[: _LONGEST_TRACE // 2] + "\n…\n" + text[-_LONGEST_TRACE // 2 :]
    return text, line


def _is_hunger(error):
    """Whether memory was missing: for more than an address can say, Python has other words."""
    return isinstance(error, MemoryError) or (isinstance(error, OverflowError) and "index-sized" in str(error))


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
