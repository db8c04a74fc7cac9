"""%autoreload [0 | 1 | 2]

Load modules anew before each cell when their files have changed: those of `%aimport` (1) or all (2).
Functions and classes that were imported by name are the new ones then too.

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
            old = dict(vars(module))
            try:
                importlib.reload(module)
            except Exception as error:
                print(f"[autoreload of {module.__name__} failed: {error}]", file=sys.stderr)
                continue
            for name, value in old.items():
                if _renew(value, vars(module).get(name), module.__name__):
                    setattr(module, name, value)


def _renew(old, new, module):
    """Have a function or class that was imported by name do what its successor does; False for others."""
    if old is new or type(old) is not type(new) or getattr(old, "__module__", None) != module:
        return False
    if isinstance(old, type):
        _renew_class(old, new, module)
    elif type(old).__name__ == "function":
        for name in ("__code__", "__defaults__", "__kwdefaults__", "__doc__", "__dict__"):
            setattr(old, name, getattr(new, name))
    else:
        return False
    return True


def _renew_class(old, new, module):
    for name in [n for n in vars(old) if n not in vars(new)]:
        delattr(old, name)
    for name, value in list(vars(new).items()):
        before = vars(old).get(name)
        if type(before).__name__ == type(value).__name__ == "function":
            _renew(before, value, module)
        elif name not in ("__dict__", "__weakref__", "__classdictcell__"):
            setattr(old, name, value)
