"""%%capture [name]

Run the cell and keep what it prints, in `name.stdout` and `name.stderr`.

>>> %%capture printed
... print('spike')
>>> printed.stdout
'spike\\n'
"""

import io
import sys

RAW = True


class Captured:
    """What a cell printed."""

    def __init__(self, stdout, stderr):
        self.stdout, self.stderr = stdout, stderr
        self.outputs = []

    def show(self):
        """Print it now."""
        sys.stdout.write(self.stdout)
        sys.stderr.write(self.stderr)

    __call__ = show

    def __str__(self):
        return self.stdout


def cell(shell, text, body):
    words = [w for w in text.split() if not w.startswith("--")]
    saved = sys.stdout, sys.stderr
    out, err = io.StringIO(), io.StringIO()
    sys.stdout = sys.stdout if "--no-stdout" in text else out
    sys.stderr = sys.stderr if "--no-stderr" in text else err
    try:
        shell.run_cell(body, store_history=False)
    finally:
        sys.stdout, sys.stderr = saved
        if words:
            shell.user_ns[words[0]] = Captured(out.getvalue(), err.getvalue())
