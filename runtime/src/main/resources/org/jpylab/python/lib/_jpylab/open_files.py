"""Files that a program writes and does not close hold what was written, as CPython closes a file that nothing refers to."""

import builtins
import io
from _weakref import ref

_KEPT = 64
_open = io.open
_written = []  # files that may hold text back, oldest first
_long_open = []  # references to those of them that had to make room: others may be closed by nobody but Java


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """Open file and return a stream.  Raise OSError upon failure.

    >>> open('rates.txt', 'w').write('12.5')  # doctest: +SKIP
    4
    """
    if _written:
        flush_all()
    opened = _open(file, mode, buffering, encoding, errors, newline, closefd, opener)
    if isinstance(mode, str) and mode not in ("r", "rb", "rt"):
        keep(opened)
    return opened


def keep(opened):
    """Remember a file to flush it later; it is returned."""
    if len(_written) >= _KEPT:
        flush_all()
        _long_open[:] = [held for held in _long_open if held() is not None]
        _long_open.extend(map(ref, _written[: _KEPT // 2]))
        del _written[: _KEPT // 2]
    _written.append(opened)
    return opened


def flush_all():
    """Have the files on disk hold what was written to them so far."""
    _written[:] = [opened for opened in _written if _flush(opened)]
    for held in _long_open:
        _flush(held())


def _flush(opened):
    """Flush a file; whether it is still open."""
    try:
        if opened is None or opened.closed:
            return False
        opened.flush()
    except (OSError, ValueError):
        return False
    return True


def install():
    """Let every `open` be the one that remembers."""
    open.__module__ = "io"
    builtins.open = io.open = open
