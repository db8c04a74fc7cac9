"""%set_env NAME=value

Set an environment variable. `%env NAME=value` does the same.

>>> %set_env COURSE=neurons
env: COURSE=neurons
"""

from _jpylab.interactive import UsageError
from _jpylab.magics import env


def line(shell, text):
    if len(text.strip().split("=" if "=" in text else None, 1)) < 2:
        raise UsageError("usage is 'set_env var=val'")
    env.line(shell, text)
