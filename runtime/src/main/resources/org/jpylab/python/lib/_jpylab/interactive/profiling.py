"""How often functions are called and how long they take: the numbers behind `%prun`.

Python's own `cProfile` samples in GraalPy and works once a session; this one counts every call.
"""

import sys
import time


class Profiler:
    """Numbers in the form that `pstats.Stats` reads."""

    def __init__(self):
        # By function: [calls that are no recursion, calls, own seconds, seconds, by caller].
        self.stats = {}
        self._stack = []

    def run(self, code, namespace):
        """Run code in a namespace and measure what it calls."""
        sys.setprofile(self._event)
        try:
            exec(code, namespace)
        finally:
            sys.setprofile(None)
            while self._stack:
                self._leave(time.perf_counter())
            self.stats.pop(("~", 0, "<built-in method sys.setprofile>"), None)

    def create_stats(self):
        """`pstats.Stats` asks for it; the numbers are there already."""
        self.stats = {
            key: (cc, nc, tt, ct, {caller: tuple(row) for caller, row in callers.items()})
            for key, (cc, nc, tt, ct, callers) in self.stats.items()
        }

    def _event(self, frame, event, argument):
        now = time.perf_counter()
        if event == "call":
            code = frame.f_code
            self._enter((code.co_filename, code.co_firstlineno, code.co_name), now)
        elif event == "c_call":
            self._enter(("~", 0, _name_of_builtin(argument)), now)
        elif self._stack and event in ("return", "c_return", "c_exception"):
            self._leave(now)

    def _enter(self, key, now):
        # The function, when it began, and the seconds of what it called.
        self._stack.append([key, now, 0.0])

    def _leave(self, now):
        key, began, inner = self._stack.pop()
        total = now - began
        recursive = any(entry[0] == key for entry in self._stack)
        row = self.stats.setdefault(key, [0, 0, 0.0, 0.0, {}])
        _add(row, total, inner, recursive)
        if self._stack:
            caller = self._stack[-1]
            caller[2] += total
            _add(row[4].setdefault(caller[0], [0, 0, 0.0, 0.0]), total, inner, recursive)


def _add(row, total, inner, recursive):
    row[1] += 1
    row[2] += total - inner
    if not recursive:
        row[0] += 1
        row[3] += total


def _name_of_builtin(function):
    """How `pstats` names a function that is not written in Python."""
    module = getattr(function, "__module__", None)
    name = getattr(function, "__qualname__", None) or getattr(function, "__name__", repr(function))
    if module is None and "." in name:
        owner, _, method = name.rpartition(".")
        return f"<method '{method}' of '{owner}' objects>"
    return f"<built-in method {module or 'builtins'}.{name}>"
