"""Files that take both text and bytes, as Python 2's strings were both."""
import io

import _written_files
from _py2.text import to_bytes


class _Text(io.TextIOWrapper):
    """A text file that also takes bytes."""

    def write(self, data):
        if isinstance(data, str):
            return super().write(data)
        self.flush()
        return self.buffer.write(data)


    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


class _Writer(io.BufferedWriter):
    """A binary file that also takes text."""

    def write(self, data):
        return super().write(to_bytes(data))


class _Random(io.BufferedRandom):
    """A binary file, read and written, that also takes text."""

    def write(self, data):
        return super().write(to_bytes(data))


def open_file(name, mode='r', buffering=-1):
    """Open a file: text is UTF-8, other bytes survive, line ends stay as they are."""
    plain = mode.replace('b', '').replace('t', '').replace('U', '') or 'r'
    _written_files.flush_all()
    raw = io.FileIO(name, plain)
    if '+' in plain:
        binary = _Random(raw)
    elif plain == 'r':
        binary = io.BufferedReader(raw)
    else:
        binary = _Writer(raw)
    newline = None if 'U' in mode else '\n'
    opened = binary if 'b' in mode else _Text(
        binary, 'utf-8', 'surrogateescape', newline,
        line_buffering=buffering in (0, 1))
    return opened if plain == 'r' else _written_files.keep(opened)


class _FileType(type):
    def __call__(cls, *args, **kwargs):
        return open_file(*args, **kwargs)

    def __instancecheck__(cls, obj):
        return isinstance(obj, io.IOBase)


class file(metaclass=_FileType):
    """The type of files, which opens one when called."""
