"""Names that NumPy keeps for itself but programs and tests use."""

import contextlib
import enum


class _CopyMode(enum.Enum):
    """What `copy` of `array` may say beside True and False.

    >>> from numpy import _CopyMode
    >>> bool(_CopyMode.ALWAYS)
    True
    """

    ALWAYS = True
    IF_NEEDED = False
    NEVER = 2

    def __bool__(self):
        if self is _CopyMode.ALWAYS:
            return True
        if self is _CopyMode.IF_NEEDED:
            return False
        raise ValueError(f"{self} is neither True nor False.")


@contextlib.contextmanager
def _no_nep50_warning():
    """A block in which changes of promotion do not warn; the promotion of NumPy 1.24 never does."""
    yield


def _get_promotion_state():
    """How values count in promotion.

    >>> import numpy
    >>> numpy._get_promotion_state()
    'legacy'
    """
    return "legacy"


def _set_promotion_state(state):
    if state != "legacy":
        raise NotImplementedError(f"numpy promotion state {state!r}")
