"""%cd [-q] [folder | - | -number | --text | -b bookmark]

Change the working folder: to your home without a name, to the one before with `-`.

`-3` goes to the folder with this number in `%dhist`, `--text` to the last that contains the text.

>>> %cd /
/
>>> %cd -q /
"""

import os

from _jpylab.interactive import UsageError


def line(shell, text):
    text, quiet = text.strip(), False
    if text.startswith("-q"):
        text, quiet = text[2:].strip(), True
    folder = _bookmarked(text[2:].strip()) if text.startswith("-b") else text
    if folder is not text:
        print(f"(bookmark:{text[2:].strip()}) -> {folder}")
    visited = shell.user_ns["_dh"]
    if not visited:
        visited.append(os.getcwd())
    if folder == "-":
        if len(visited) < 2:
            print("No previous directory")
            return
        folder = visited[-2]
    elif folder.startswith("-") and folder[1:].isdigit():
        if int(folder[1:]) >= len(visited):
            print("The requested directory does not exist in history.")
            return
        folder = visited[int(folder[1:])]
    elif folder.startswith("--"):
        folder = next((f for f in reversed(visited) if folder[2:] in f), folder)
    elif folder is text and folder and not os.path.isdir(os.path.expanduser(_unquoted(folder))):
        from _jpylab.magics.bookmark import load

        bookmarks = load()
        if folder in bookmarks:
            print(f"(bookmark:{folder}) -> {bookmarks[folder]}")
            folder = bookmarks[folder]
    folder = os.path.expanduser(_unquoted(folder) or "~")
    try:
        os.chdir(folder)
    except OSError as error:
        print(f"[Errno {error.errno}] {error.strerror}: {folder!r}")
        print(os.getcwd())
        return
    visited.append(os.getcwd())
    if not quiet:
        print(os.getcwd())


def _bookmarked(name):
    from _jpylab.magics.bookmark import load

    bookmarks = load()
    if name not in bookmarks:
        raise UsageError(f"Bookmark '{name}' not found.  Use '%bookmark -l' to see your bookmarks.")
    return bookmarks[name]


def _unquoted(text):
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"" else text
