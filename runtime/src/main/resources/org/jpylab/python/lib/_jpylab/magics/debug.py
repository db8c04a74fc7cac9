"""%debug [-b file:line] [statement]

Look around, with pdb, in the place where the last exception came from; with a statement, or under
`%%debug`, run it under the debugger.

-b  stop in this line too.

>>> %debug
No traceback has been produced, nothing to debug.
"""

import sys

from _jpylab.interactive import registry

RAW = True


def line(shell, text):
    options, statement = registry.options(text, "b:", words={"breakpoint": "b"})
    if statement or options:
        return cell(shell, text, "")
    if getattr(sys, "last_traceback", None) is None:
        print("No traceback has been produced, nothing to debug.")
        return
    from _jpylab.interactive import debugging

    debugging.post_mortem(sys.last_traceback)


def cell(shell, text, body):
    from _jpylab.interactive import debugging

    options, statement = registry.options(text, "b:", words={"breakpoint": "b"})
    source = shell.to_python("\n".join(filter(None, (statement, body))))
    code = compile(source, "<string>", "exec")
    debugging.run(code, shell.user_ns, options.get("b", ""))
