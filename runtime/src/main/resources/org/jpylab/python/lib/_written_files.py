"""Files that a program writes and does not close hold what was written, as CPython closes a file that nothing refers to."""

import builtins
import io
from _weakref import ref

_KEPT = 64
_open = io.open
_written = []  # files that may hold text back, oldest first
_long_open = []  # references to those of them that had to make room: others may be closed by nobody but Java
io.open = builtins.open  # pathlib's and tempfile's files too


def opened(file, mode, *more):
    """What `open` gives: a file that is remembered if it can be written."""
    if _written:
        flush_all()
    made = _open(file, mode, *more)
    if isinstance(mode, str) and mode not in ("r", "rb", "rt"):
        keep(made)
    return made


def keep(made):
    """Remember a file to flush it later; it is returned."""
    if len(_written) >= _KEPT:
        flush_all()
        _long_open[:] = [held for held in _long_open if held() is not None]
        _long_open.extend(map(ref, _written[: _KEPT // 2]))
        del _written[: _KEPT // 2]
    _written.append(made)
    return made


def flush_all():
    """Have the files on disk hold what was written to them so far."""
    _written[:] = [made for made in _written if _flush(made)]
    for held in _long_open:
        _flush(held())


def _flush(made):
    """Flush a file; whether it is still open."""
    try:
        if made is None or made.closed:
            return False
        made.flush()
    except (OSError, ValueError):
        return False
    return True
