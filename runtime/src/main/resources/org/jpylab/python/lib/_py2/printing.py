"""The print statement with its soft space."""
import builtins
import io
import sys

from _py2.text import to_str

# Files whose next print statement begins with a blank, by identity.
_soft = set()


def print_statement(*items, end='\n'):
    """Print to sys.stdout as ``print items`` does, with end='' as ``print items,``."""
    _print(sys.stdout, items, end)


def print_to(file, *items, end='\n'):
    """Print as ``print >>file, items`` does."""
    _print(sys.stdout if file is None else file, items, end)


def _print(file, items, end):
    if file is None:
        return
    soft = id(file) in _soft
    parts = []
    for item in items:
        text = item if type(item) is str else to_str(item)
        if soft:
            parts.append(' ')
        parts.append(text)
        soft = not isinstance(item, str) or not text[-1:].isspace() or text[-1:] == ' '
    if end:
        parts.append(end)
        soft = False
    if isinstance(file, io.TextIOBase):
        file.write(''.join(parts))
    else:
        for part in parts:
            _write(file, part)
    if soft:
        _soft.add(id(file))
    else:
        _soft.discard(id(file))


def _write(file, text):
    try:
        file.write(text)
    except TypeError:
        if isinstance(text, str):
            file.write(text.encode('utf-8', 'surrogateescape'))
        else:
            raise


def write(file, text):
    """Call file.write(text), after which the next print begins without a blank."""
    _soft.discard(id(file))
    return file.write(text)


def print_function(*items, **options):
    """Print as the print function of Python 2 does."""
    builtins.print(*[to_str(item) for item in items], **options)


def flush_line():
    """End the line that a print statement with a trailing comma has left open."""
    if id(sys.stdout) in _soft:
        _soft.discard(id(sys.stdout))
        sys.stdout.write('\n')
