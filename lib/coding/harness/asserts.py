"""What the asserts of a test compare."""

import ast
import reprlib

_LONGEST_VALUE = 2_000
# The repr of something longer takes longer than anybody waits for.
_LARGEST_WHOLE = 10_000
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
