"""Which global names a program uses without defining them."""

import builtins
import sys

import _ast

from _jpylab.execute import as_python3

_ONLY_AST = 0x400


def free(source, namespace):
    """The names that a program reads and neither it, `namespace` nor builtins define.

    Scopes are not told apart: a name bound anywhere in the file counts as defined.
    """
    try:
        tree = compile(as_python3(source), "<names>", "exec", _ONLY_AST, dont_inherit=True)
    except SyntaxError:
        return set()
    used, bound = set(), set()
    _visit(tree, used, bound)
    return {
        n for n in used - bound if n not in namespace and not hasattr(builtins, n) and n[:2] != "__"
    }


def _visit(node, used, bound):
    if isinstance(node, _ast.Name):
        (used if isinstance(node.ctx, _ast.Load) else bound).add(node.id)
    elif isinstance(node, (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef)):
        bound.add(node.name)
    elif isinstance(node, _ast.arg):
        bound.add(node.arg)
    elif isinstance(node, _ast.Import):
        bound.update((a.asname or a.name).partition(".")[0] for a in node.names)
    elif isinstance(node, _ast.ImportFrom):
        _imported(node, bound)
    elif isinstance(node, _ast.ExceptHandler) and node.name:
        bound.add(node.name)
    elif isinstance(node, (_ast.Global, _ast.Nonlocal)):
        bound.update(node.names)
    for field in node._fields:
        value = getattr(node, field, None)
        if isinstance(value, _ast.AST):
            _visit(value, used, bound)
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, _ast.AST):
                    _visit(item, used, bound)


def _imported(node, bound):
    for alias in node.names:
        if alias.name != "*":
            bound.add(alias.asname or alias.name)
            continue
        try:
            __import__(node.module or "")
            module = sys.modules[node.module]
        except Exception:
            continue
        bound.update(getattr(module, "__all__", None) or vars(module))
