"""Cells with `await` outside a function, run on an event loop of the session."""

import _ast

from _jpylab.interactive.sources import placed

# Tracebacks name no function for code of this name.
_NAME = "<module>"
_loop = None

# Whether cells may await outside functions: `%autoawait`.
enabled = True


def awaits(source, filename):
    """True if a cell is to be run by an event loop: something awaits outside functions."""
    if not enabled:
        return False
    try:
        tree = compile(source, filename, "exec", 0x400, dont_inherit=True)
    except SyntaxError:
        return False
    return any(map(_awaits, tree.body))


def _awaits(node):
    if isinstance(node, (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef, _ast.Lambda)):
        return False
    if isinstance(node, (_ast.Await, _ast.AsyncFor, _ast.AsyncWith)):
        return True
    if isinstance(node, _ast.comprehension) and node.is_async:
        return True
    return any(map(_awaits, _children(node)))


def _children(node):
    for field in node._fields:
        value = getattr(node, field, None)
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, _ast.AST):
                yield child


def run(source, filename, namespace):
    """Run a cell that awaits; the value of its last expression is shown."""
    tree = compile(source, filename, "exec", 0x400, dont_inherit=True)
    body, shown = tree.body, False
    if isinstance(body[-1], _ast.Expr):
        body[-1] = placed(_ast.Return(body[-1].value), body[-1])
        shown = True
    names = sorted(_bound(body))
    if names:
        body.insert(0, placed(_ast.Global(names), body[0]))
    template = compile("async def _cell(): pass", filename, "exec", 0x400)
    template.body[0].name, template.body[0].body = _NAME, body
    exec(compile(template, filename, "exec"), namespace)
    value = _event_loop().run_until_complete(namespace.pop(_NAME)())
    if shown:
        import sys

        sys.displayhook(value)


def _event_loop():
    global _loop
    if _loop is None:
        import asyncio

        _loop = asyncio.new_event_loop()
        asyncio.set_event_loop(_loop)
    return _loop


def _bound(body):
    """The names that statements bind, those within functions and classes left out."""
    found = set()
    for node in body:
        _collect(node, found)
    return found


def _collect(node, found):
    if isinstance(node, (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef)):
        found.add(node.name)
        return
    if isinstance(node, _ast.Lambda):
        return
    if isinstance(node, _ast.Name) and not isinstance(node.ctx, _ast.Load):
        found.add(node.id)
    elif isinstance(node, (_ast.Import, _ast.ImportFrom)):
        found.update((a.asname or a.name).partition(".")[0] for a in node.names)
    elif isinstance(node, _ast.ExceptHandler) and node.name:
        found.add(node.name)
    for child in _children(node):
        _collect(child, found)
