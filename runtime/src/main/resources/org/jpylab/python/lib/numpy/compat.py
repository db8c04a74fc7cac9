"""Names for programs that run on several Pythons."""

import os
import pickle
from os import fspath as os_fspath
from pathlib import Path

basestring = unicode = str
bytes, long, integer_types = bytes, int, (int,)
os_PathLike = os.PathLike


def asbytes(s):
    """Bytes of bytes or Latin-1 text.

    >>> from numpy.compat import asbytes
    >>> asbytes('a')
    b'a'
    """
    return s if isinstance(s, bytes) else str(s).encode("latin1")


def asstr(s):
    """Text of text or Latin-1 bytes.

    >>> from numpy.compat import asstr
    >>> asstr(b'a')
    'a'
    """
    return s.decode("latin1") if isinstance(s, bytes) else str(s)


asunicode = asstr


def isfileobj(f):
    """Whether an object is a file of bytes.

    >>> from numpy.compat import isfileobj
    >>> isfileobj(3)
    False
    """
    import io

    return isinstance(f, (io.FileIO, io.BufferedReader, io.BufferedWriter))
