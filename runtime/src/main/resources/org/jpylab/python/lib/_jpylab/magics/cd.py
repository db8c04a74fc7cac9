"""%cd [folder]

Change the working folder: to your home without a name, to the one before with `-`.

>>> %cd /
/
>>> %cd -q /
"""

import os

from _jpylab.interactive import registry


def line(shell, text):
    options, folder = registry.options(text, "q")
    visited = shell.user_ns["_dh"]
    if not visited:
        visited.append(os.getcwd())
    if folder == "-":
        if len(visited) < 2:
            print("No previous directory")
            return
        folder = visited[-2]
    elif folder.startswith("-") and folder[1:].isdigit():
        folder = visited[int(folder[1:])]
    folder = os.path.expanduser(_unquoted(folder) or "~")
    try:
        os.chdir(folder)
    except OSError as error:
        print(f"[Errno {error.errno}] {error.strerror}: {folder!r}")
        print(os.getcwd())
        return
    visited.append(os.getcwd())
    if "q" not in options:
        print(os.getcwd())


def _unquoted(text):
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"" else text
