"""What a program is without its comments and texts: in two languages of one question it must be the same."""

import ast


class _Bare(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.Constant("") if isinstance(node.value, str) else node

    def visit_JoinedStr(self, node):
        self.generic_visit(node)
        return ast.JoinedStr([part for part in node.values if not isinstance(part, ast.Constant)])

    def generic_visit(self, node):
        super().generic_visit(node)
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [one for one in body if not _is_text(one)] or [ast.Pass()]
        return node


def _is_text(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and node.value.value == ""


def bare(source):
    try:
        return ast.dump(_Bare().visit(ast.parse(source)))
    except SyntaxError:
        return None
