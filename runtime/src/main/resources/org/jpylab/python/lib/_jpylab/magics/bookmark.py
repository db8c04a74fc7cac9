"""%bookmark [-l] [-d name] [-r] [name [folder]]

Name a folder, this one without a folder, for `%cd -b name`; `-l` lists, `-d` forgets one, `-r` all.

>>> %bookmark -r
>>> %bookmark data /
>>> %bookmark -l
Current bookmarks:
data -> /
>>> %cd -b data
(bookmark:data) -> /
/
>>> %bookmark -d data
"""

import json
import os

from _jpylab.interactive import UsageError, folders, registry


def _file():
    return os.path.join(folders.settings(), "bookmarks.json")


def load():
    """The folders by their names."""
    try:
        with open(_file(), encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return {}


def _save(bookmarks):
    os.makedirs(folders.settings(), exist_ok=True)
    with open(_file(), "w", encoding="utf-8") as file:
        json.dump(bookmarks, file, indent=1)


def line(shell, text):
    options, rest = registry.options(text, "lr", "d")
    bookmarks, words = load(), rest.split(None, 1)
    if "l" in options:
        print("Current bookmarks:")
        for name in sorted(bookmarks):
            print(name, "->", bookmarks[name])
    elif "r" in options:
        _save({})
    elif "d" in options:
        if bookmarks.pop(options["d"], None) is None:
            raise UsageError(f"%bookmark -d: Can't delete bookmark '{options['d']}'")
        _save(bookmarks)
    elif not words:
        raise UsageError("%bookmark: You must specify the bookmark name")
    else:
        bookmarks[words[0]] = os.path.expanduser(words[1]) if len(words) > 1 else os.getcwd()
        _save(bookmarks)
