"""%time statement

Run a statement once and tell the time it took, by the processor and by the clock.

>>> %time 2 ** 10  # doctest: +SKIP
CPU times: user 12 µs, sys: 0 ns, total: 12 µs
Wall time: 14.1 µs
1024
"""

import time

from _jpylab.interactive.durations import text_of

RAW = True


def line(shell, text):
    return cell(shell, text, "")


def cell(shell, text, body):
    """Run the cell under `%%time` and tell the time it took."""
    source = shell.to_python(text + "\n" + body if body else text)
    value = None
    codes = _codes(shell, source)
    user, wall = time.process_time(), time.perf_counter()
    try:
        for code, is_value in codes:
            if is_value:
                value = eval(code, shell.user_ns)
            else:
                exec(code, shell.user_ns)
    finally:
        wall, user = time.perf_counter() - wall, time.process_time() - user
        print(f"CPU times: user {text_of(user)}, sys: {text_of(0)}, total: {text_of(user)}")
        print(f"Wall time: {text_of(wall)}")
    return value


def _codes(shell, source):
    """The code of a cell, its last expression apart, so that its value can be returned."""
    from _jpylab import execute
    import _ast

    filename = _filename(shell)
    tree = execute.compile_user(source, filename, "exec", 0x400 | shell.future_flags)
    body = tree.body
    last = body.pop() if body and isinstance(body[-1], _ast.Expr) else None
    codes = []
    if body:
        codes.append((compile(_ast.Module(body, []), filename, "exec"), False))
    if last is not None:
        codes.append((compile(_ast.Expression(last.value), filename, "eval"), True))
    return codes


def _filename(shell):
    return f"<ipython-input-{shell.execution_count}>"
