"""%time statement

Run a statement once and tell the time it took, by the processor and by the clock.

>>> %time 2 ** 10  # doctest: +SKIP
CPU times: user 12 µs, sys: 0 ns, total: 12 µs
Wall time: 14.1 µs
1024
"""

import time

from _jpylab.interactive.durations import text_of
from _jpylab.interactive.tracebacks import bare

RAW = True


def line(shell, text):
    return cell(shell, text, "")


def cell(shell, text, body):
    """Run the cell under `%%time` and tell the time it took."""
    source = shell.to_python(text + "\n" + body if body else text)
    value = None
    try:
        codes = _codes(shell, source)
    except SyntaxError as error:
        raise bare(error)
    start, wall = processor(), time.perf_counter()
    try:
        for code, is_value in codes:
            if is_value:
                value = eval(code, shell.user_ns)
            else:
                exec(code, shell.user_ns)
    except Exception as error:
        shell.show_traceback(error)
        return None
    wall = time.perf_counter() - wall
    user, system = (max(after - before, 0) for before, after in zip(start, processor()))
    print(f"CPU times: user {text_of(user)}, sys: {text_of(system)}, total: {text_of(user + system)}")
    print(f"Wall time: {text_of(wall)}")
    return value


def processor():
    """The seconds that the processor has spent on the program, and on the system for it."""
    import java

    system = java.type("org.jpylab.python.ProcessorTime").systemSeconds()
    return time.process_time() - system, system


def _codes(shell, source):
    """The code of a cell, its last expression apart, so that its value can be returned."""
    from _jpylab import execute
    import _ast

    filename = f"<ipython-input-{shell.execution_count}>"
    tree = execute.compile_user(source, filename, "exec", 0x400 | shell.future_flags)
    body = tree.body
    last = body.pop() if body and isinstance(body[-1], _ast.Expr) else None
    codes = []
    if body:
        codes.append((compile(_ast.Module(body, []), filename, "exec"), False))
    if last is not None:
        codes.append((compile(_ast.Expression(last.value), filename, "eval"), True))
    return codes

