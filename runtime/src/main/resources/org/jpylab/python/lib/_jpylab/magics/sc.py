"""%sc [-l] name=command

Keep what a command of the system prints: as text, or with `-l` as a list of lines.

>>> %sc words=echo spikes
>>> words
'spikes\\n'
"""

from _jpylab.interactive import UsageError, registry
from _jpylab.interactive.commands import Lines


def line(shell, text):
    options, rest = registry.options(text, "lv")
    name, equals, command = rest.partition("=")
    if not equals or not name.strip().isidentifier():
        raise UsageError("%sc takes name=command")
    text = shell.getoutput(command, split=False)
    shell.user_ns[name.strip()] = Lines(text.splitlines()) if "l" in options else text
