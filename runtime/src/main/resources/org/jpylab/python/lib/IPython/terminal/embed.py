"""A prompt in the middle of a program."""

import sys

__all__ = ["embed"]


def embed(*, header="", stack_depth=1, **kwargs):
    """Ask for cells that see the caller's names, until Ctrl-D or `exit`."""
    from _jpylab.interactive import tracebacks

    frame = sys._getframe(stack_depth)
    namespace = {**frame.f_globals, **frame.f_locals}
    if header:
        print(header)
    number = 1
    while True:
        try:
            source = _cell(f"In [{number}]: ")
        except (EOFError, KeyboardInterrupt):
            print()
            return
        if source.strip() in ("exit", "quit", "exit()", "quit()"):
            return
        try:
            exec(compile(source, f"<embedded {number}>", "single"), namespace)
        except SystemExit:
            return
        except Exception as error:
            sys.stderr.write(tracebacks.text(error) + "\n")
        number += 1


def _cell(prompt):
    """The lines of a cell; one that opens a block goes to an empty line."""
    lines = [input(prompt)]
    if lines[0].rstrip().endswith((":", "\\", "(", "[", "{")):
        while lines[-1].strip():
            lines.append(input("...: ".rjust(len(prompt))))
    return "\n".join(lines) + "\n"
