"""`nested_iters`: walks over groups of axes, one within the other."""

import numpy as np
from numpy import nditer


class _Level(nditer):
    """A walk over some axes; when it goes on, the one within starts again at the new place."""

    _within = None

    def _place(self):
        """The views of the operands where this walk stands, with the other axes left."""
        index = self._indices(self._at)
        found = []
        for whole in self._wholes:
            at = [slice(None)] * whole.ndim
            for axis, i in zip(self._own, index):
                at[axis] = i if whole.shape[axis] > 1 else 0
            found.append(whole[tuple(at)])
        return found

    def _hand_on(self):
        inner = self._within
        if inner is None or self._at >= self._count:
            return
        inner._wholes = [np._stretched(w, s) for w, s in zip(self._place(), inner._whole_shapes)]
        inner._views = [inner._part(w) for w in inner._wholes]
        inner.reset()
        inner._hand_on()

    def _part(self, whole):
        """A whole operand at the first place of the axes of the walks within."""
        at = tuple(slice(None) if i in self._own else 0 for i in range(whole.ndim))
        part = whole[at]
        order = sorted(self._own)
        return part.transpose([order.index(i) for i in self._own]) if len(order) > 1 else part

    def __next__(self):
        found = super().__next__()
        self._hand_on()
        return found

    def iternext(self):
        went = super().iternext()
        self._hand_on()
        return went

    def reset(self):
        super().reset()
        if self._within is not None and hasattr(self._within, "_whole_shapes"):
            self._hand_on()


def walks(op, axes, flags, op_flags, op_dtypes, order, casting, buffersize):
    """The walks, the outermost first."""
    axes = [[np._int(a) for a in group] for group in axes]
    used = [a for group in axes for a in group]
    if len(axes) < 2:
        raise ValueError("axes must have at least 2 entries for nested iteration")
    if [a for a in used if used.count(a) > 1]:
        raise ValueError("An axis is used more than once")
    if [a for a in used if a < 0]:
        raise ValueError("An axis is out of bounds")
    flags = list(flags or ())
    first = nditer(op, [f for f in flags if f in ("refs_ok", "common_dtype", "reduce_ok", "zerosize_ok", "buffered")]
                   + ["multi_index"], op_flags, op_dtypes, order, casting)  # fmt: skip
    wholes = [np._stretched(v, first.shape) for v in first._views]
    order_of = {axis: i for i, axis in enumerate(first._order)}
    made, left = [], list(range(len(first.shape)))
    for k, group in enumerate(axes):
        own = [left.index(a) for a in group]
        level = _Level.__new__(_Level)
        level._flags = frozenset(flags) - ({"external_loop", "buffered"} if k < len(axes) - 1 else {"none"})
        level._single, level._own = first._single, own
        level._wholes, level._whole_shapes = wholes, [w.shape for w in wholes]
        level._all, level._writes_back = first._all, first._writes_back if k == 0 else []
        level._views = [level._part(w) for w in wholes]
        level._shape = tuple(wholes[0].shape[i] for i in own)
        level._order = sorted(range(len(group)), key=lambda i: order_of[group[i]])
        level._open, level._delayed = True, False
        made.append(level)
        nditer.reset(level)
        wholes = level._place() if level._count else [w[(0,) * 0] for w in wholes]
        left = [a for a in left if a not in group]
    for outer, inner in zip(made, made[1:]):
        outer._within = inner
    return tuple(made)
