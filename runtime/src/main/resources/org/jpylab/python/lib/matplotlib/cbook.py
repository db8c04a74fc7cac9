"""Helpers that scripts import from matplotlib."""


def flatten(seq, scalarp=lambda x: isinstance(x, (str, int, float))):
    """The elements of nested sequences, one after the other.

    >>> list(flatten([1, [2, [3]]]))
    [1, 2, 3]
    """
    for item in seq:
        if scalarp(item):
            yield item
        else:
            yield from flatten(item, scalarp)
