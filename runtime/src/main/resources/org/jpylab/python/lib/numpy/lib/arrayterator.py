"""Walking over large arrays in blocks."""

import numpy as np

__all__ = ["Arrayterator"]


class Arrayterator:
    """Blocks of an array of at most `buf_size` elements, one after the other.

    >>> from numpy.lib import Arrayterator
    >>> [block.shape for block in Arrayterator(zeros((4, 3)), 6)]
    [(2, 3), (2, 3)]
    """

    def __init__(self, var, buf_size=None):
        self.var, self.buf_size = var, buf_size
        self.start, self.stop, self.step = [0] * var.ndim, list(var.shape), [1] * var.ndim

    def __getattr__(self, name):
        return getattr(self.var, name)

    def __getitem__(self, index):
        index = index if isinstance(index, tuple) else (index,)
        n = self.var.ndim
        if Ellipsis in index:
            at = index.index(Ellipsis)
            index = index[:at] + (slice(None),) * (n - len(index) + 1) + index[at + 1 :]
        index += (slice(None),) * (n - len(index))
        if len(index) > n:
            raise IndexError("too many indices for array")
        made = self.__class__(self.var, self.buf_size)
        for i, (part, start, stop, step) in enumerate(zip(index, self.start, self.stop, self.step)):
            if isinstance(part, int):
                part = slice(part, part + 1, 1)
            made.start[i] = start + (part.start or 0)
            made.step[i] = step * (part.step or 1)
            made.stop[i] = min(stop, start + (part.stop or stop - start))
        return made

    def _whole(self):
        return self.var[tuple(map(slice, self.start, self.stop, self.step))]

    def __array__(self, dtype=None):
        return np.asarray(self._whole())

    @property
    def shape(self):
        return tuple((b - a - 1) // s + 1 for a, b, s in zip(self.start, self.stop, self.step))

    @property
    def flat(self):
        for block in self:
            yield from block.flat

    def __iter__(self):
        if [n for n in self.shape if n <= 0]:
            return
        start, stop, step = self.start[:], self.stop[:], self.step[:]
        n = self.var.ndim
        while True:
            count = self.buf_size or int(np.prod(self.shape))
            running = 0
            for i in range(n - 1, -1, -1):
                if count == 0:
                    stop[i] = start[i] + 1
                elif count <= self.shape[i]:
                    stop[i] = min(start[i] + count * step[i], self.stop[i])
                    running = i
                else:
                    stop[i] = self.stop[i]
                count //= self.shape[i]
            yield self.var[tuple(map(slice, start, stop, step))]
            start[running] = stop[running]
            for i in range(n - 1, 0, -1):
                if start[i] >= self.stop[i]:
                    start[i] = self.start[i]
                    start[i - 1] += self.step[i - 1]
            if start[0] >= self.stop[0]:
                return
