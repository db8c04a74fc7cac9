"""%autoreload [0 | 1 | 2]

Load modules anew before each cell when their files have changed: those of `%aimport` (1) or all (2).

>>> %autoreload 0
"""

import os
import sys

chosen, skipped = set(), set()
_times = {}
_mode = [0]
_all = [True]


def line(shell, text):
    word = text.strip().lower()
    if word in ("", "now"):
        _reload()
        return
    _mode[0] = {"off": 0, "explicit": 1, "complete": 2, "all": 2}.get(word, int(word) if word.isdigit() else 0)
    if _mode[0]:
        _all[0] = _mode[0] == 2
        _remember()
        if _reload not in shell.before_cell:
            shell.before_cell.append(_reload)
    elif _reload in shell.before_cell:
        shell.before_cell.remove(_reload)


def reloads_all():
    """True if every module is loaded anew, not only those of `%aimport`."""
    return _all[0]


def _files():
    for name, module in list(sys.modules.items()):
        path = getattr(module, "__file__", None)
        if path and not path.startswith("<") and name != "__main__" and os.path.isfile(path):
            if name in skipped or _mode[0] == 1 and name not in chosen:
                continue
            if "/lib/python" not in path and "python-home" not in path:
                yield module, path


def _remember():
    for module, path in _files():
        _times.setdefault(path, os.path.getmtime(path))


def _reload():
    import importlib

    for module, path in _files():
        changed = os.path.getmtime(path)
        before = _times.get(path)
        _times[path] = changed
        if before is not None and changed > before:
            try:
                importlib.reload(module)
            except Exception as error:
                print(f"[autoreload of {module.__name__} failed: {error}]", file=sys.stderr)
