"""The text that `Out[n]:` shows for a value."""

from _jpylab.interactive.pretty import pretty as _pretty

__all__ = ["pprint", "pretty"]


def pretty(obj, verbose=False, max_width=79, newline="\n", max_seq_length=1000):
    """The text of a value, broken over lines where one is too narrow.

    >>> pretty({'b': 1, 'a': [2]})
    "{'b': 1, 'a': [2]}"
    """
    return _pretty(obj, max_width).replace("\n", newline)


def pprint(obj, verbose=False, max_width=79, newline="\n", max_seq_length=1000):
    """Print the text of a value."""
    print(pretty(obj, verbose, max_width, newline))
