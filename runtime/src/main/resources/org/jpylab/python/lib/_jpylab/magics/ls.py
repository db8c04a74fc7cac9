"""%ls [options] [files]

List files, as the system's `ls` does.

>>> %ls -d /
/
"""


def line(shell, text):
    shell.system(("ls -C " if text.startswith("/") or not text else "ls ") + text)
