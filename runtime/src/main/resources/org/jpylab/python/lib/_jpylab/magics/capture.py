"""%%capture [--no-stdout] [--no-stderr] [--no-display] [name]

Run the cell and keep what it prints and shows, in `name.stdout`, `name.stderr` and `name.outputs`.

>>> %%capture printed
... print('spike')
>>> printed.stdout
'spike\\n'
"""

from _jpylab.interactive import UsageError
from _jpylab.interactive.capturing import capture_output

RAW = True
_OPTIONS = ("--no-stdout", "--no-stderr", "--no-display")


def cell(shell, text, body):
    given = text.split()
    names = [word for word in given if not word.startswith("--")]
    wrong = [word for word in given if word.startswith("--") and word not in _OPTIONS] + names[1:]
    if wrong:
        raise UsageError("unrecognized arguments: " + " ".join(wrong))
    with capture_output(*(option not in given for option in _OPTIONS)) as captured:
        if names:
            shell.user_ns[names[0]] = captured
        result = shell.run_cell(body)
    if result.error is not None:
        raise result.error
