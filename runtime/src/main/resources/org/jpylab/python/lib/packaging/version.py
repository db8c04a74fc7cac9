"""Versions such as 1.10.2rc1, in their order."""

import functools
import re

__all__ = ["VERSION_PATTERN", "parse", "Version", "InvalidVersion"]

VERSION_PATTERN = r"""
    v?
    (?:(?P<epoch>[0-9]+)!)?
    (?P<release>[0-9]+(?:\.[0-9]+)*)
    (?P<pre>[-_.]?(?P<pre_l>alpha|beta|preview|pre|a|b|c|rc)[-_.]?(?P<pre_n>[0-9]+)?)?
    (?P<post>-(?P<post_n1>[0-9]+)|[-_.]?(?P<post_l>post|rev|r)[-_.]?(?P<post_n2>[0-9]+)?)?
    (?P<dev>[-_.]?(?P<dev_l>dev)[-_.]?(?P<dev_n>[0-9]+)?)?
    (?:\+(?P<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?
"""
_WHOLE = re.compile(r"\s*" + VERSION_PATTERN + r"\s*", re.VERBOSE | re.IGNORECASE)
_SHORT = {"alpha": "a", "beta": "b", "c": "rc", "pre": "rc", "preview": "rc"}


class InvalidVersion(ValueError):
    """A text that is no version."""


def parse(version):
    """The version that a text names.

    >>> parse('1.9') < parse('1.10')
    True
    """
    return Version(version)


@functools.total_ordering
class Version:
    """A version: its parts, and its place among others.

    >>> Version('2.0rc1').is_prerelease, str(Version('1.0-alpha2'))
    (True, '1.0a2')
    """

    def __init__(self, version):
        found = _WHOLE.fullmatch(version)
        if found is None:
            raise InvalidVersion(f"Invalid version: '{version}'")
        part = found.group
        self.epoch = int(part("epoch") or 0)
        self.release = tuple(int(n) for n in part("release").split("."))
        kind = (part("pre_l") or "").lower()
        self.pre = (_SHORT.get(kind, kind), int(part("pre_n") or 0)) if kind else None
        self.post = int(part("post_n1") or part("post_n2") or 0) if part("post") else None
        self.dev = int(part("dev_n") or 0) if part("dev_l") else None
        self.local = re.sub("[-_]", ".", part("local").lower()) if part("local") else None

    def _place(self):
        release = self.release
        while len(release) > 1 and release[-1] == 0:
            release = release[:-1]
        if self.pre is not None:
            stage = (0, *self.pre)
        else:
            stage = (-1,) if self.dev is not None and self.post is None else (1,)
        dev = float("inf") if self.dev is None else self.dev
        local = [(1, int(n), "") if n.isdigit() else (0, 0, n) for n in (self.local or "").split(".") if n]
        return self.epoch, release, stage, -1 if self.post is None else self.post, dev, self.local is not None, local

    def __eq__(self, other):
        return self._place() == other._place() if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self._place() < other._place() if isinstance(other, Version) else NotImplemented

    def __hash__(self):
        return hash(str(self._place()))

    def __str__(self):
        return self.public + (f"+{self.local}" if self.local else "")

    def __repr__(self):
        return f"<Version('{self}')>"

    @property
    def base_version(self):
        """Epoch and numbers alone."""
        return (f"{self.epoch}!" if self.epoch else "") + ".".join(map(str, self.release))

    @property
    def public(self):
        """All but what follows a plus sign."""
        text = self.base_version
        if self.pre is not None:
            text += "".join(map(str, self.pre))
        if self.post is not None:
            text += f".post{self.post}"
        return text + (f".dev{self.dev}" if self.dev is not None else "")

    is_prerelease = property(lambda self: self.pre is not None or self.dev is not None)
    is_postrelease = property(lambda self: self.post is not None)
    is_devrelease = property(lambda self: self.dev is not None)
    major = property(lambda self: (self.release + (0, 0, 0))[0])
    minor = property(lambda self: (self.release + (0, 0, 0))[1])
    micro = property(lambda self: (self.release + (0, 0, 0))[2])
