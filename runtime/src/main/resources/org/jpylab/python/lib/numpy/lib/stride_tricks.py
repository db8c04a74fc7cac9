"""Views with made-up shapes and strides."""

import numpy as np
from numpy import broadcast_arrays, broadcast_shapes, broadcast_to

__all__ = ["broadcast_to", "broadcast_arrays", "broadcast_shapes"]


def as_strided(x, shape=None, strides=None, subok=False, writeable=True):
    """A view of an array's memory with the given shape and strides.

    >>> from numpy.lib.stride_tricks import as_strided
    >>> as_strided(arange(4), shape=(3, 2), strides=(8, 8))
    array([[0, 1],
           [1, 2],
           [2, 3]])
    """
    x = np.array(x, copy=False, subok=subok)
    shape = x.shape if shape is None else shape
    strides = x.strides if strides is None else strides
    view = np._as_strided(x, np._ints(shape), np._ints(strides))
    if not writeable or not x.flags.writeable:
        view.setflags(write=False)
    return view if type(x) is np.ndarray else view.view(type(x))


def sliding_window_view(x, window_shape, axis=None, *, subok=False, writeable=False):
    """A view of all windows of a shape that slide over an array.

    >>> from numpy.lib.stride_tricks import sliding_window_view
    >>> sliding_window_view(arange(4), 3)
    array([[0, 1, 2],
           [1, 2, 3]])
    """
    lengths = tuple(window_shape) if np.iterable(window_shape) else (window_shape,)
    x = np.array(x, copy=False, subok=subok)
    if any([n < 0 for n in lengths]):
        raise ValueError("`window_shape` cannot contain negative values")
    if axis is None:
        axes = tuple(range(x.ndim))
        if len(lengths) != len(axes):
            raise ValueError(
                f"Since axis is None, must provide window_shape for all dimensions of `x`; got {len(lengths)}"
                f" window_shape elements and `x.ndim` is {x.ndim}."
            )
    else:
        axes = tuple(np._axis_of(a, x.ndim) for a in (axis if np.iterable(axis) else (axis,)))
        if len(lengths) != len(axes):
            raise ValueError(
                f"Must provide matching length window_shape and axis; got {len(lengths)} window_shape elements"
                f" and {len(axes)} axes elements."
            )
    view = np._sliding_windows(x, lengths, axes)
    if not writeable:
        view.setflags(write=False)
    return view
