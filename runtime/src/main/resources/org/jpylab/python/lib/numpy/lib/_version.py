"""Comparing NumPy's version numbers."""

import re

__all__ = ["NumpyVersion"]


class NumpyVersion:
    """A version number that can be compared with others.

    >>> from numpy.lib import NumpyVersion
    >>> NumpyVersion('1.24.0rc1') < '1.24.2'
    True
    """

    def __init__(self, vstring):
        found = re.match(r"(\d+)\.(\d+)\.(\d+)(a\d|b\d|rc\d|)(.*)", vstring)
        if not found:
            raise ValueError("Not a valid numpy version string")
        self.vstring = vstring
        self.version = ".".join(found.group(1, 2, 3))
        self.major, self.minor, self.bugfix = map(int, found.group(1, 2, 3))
        self.pre_release = found.group(4) or "final"
        self.is_devversion = ".dev" in found.group(5)

    def _key(self):
        return (self.major, self.minor, self.bugfix, self.pre_release, not self.is_devversion)

    @staticmethod
    def _key_of(other):
        if not isinstance(other, (str, NumpyVersion)):
            raise ValueError("Invalid object to compare with NumpyVersion.")
        return (NumpyVersion(other) if isinstance(other, str) else other)._key()

    def __lt__(self, other):
        return self._key() < self._key_of(other)

    def __le__(self, other):
        return self._key() <= self._key_of(other)

    def __eq__(self, other):
        return self._key() == self._key_of(other)

    def __ne__(self, other):
        return self._key() != self._key_of(other)

    def __gt__(self, other):
        return self._key() > self._key_of(other)

    def __ge__(self, other):
        return self._key() >= self._key_of(other)

    def __repr__(self):
        return "NumpyVersion(%s)" % self.vstring
