"""What optimizers and solvers return."""


class OptimizeResult(dict):
    """A dictionary whose keys are attributes too.

    >>> OptimizeResult(x=1).x
    1
    """

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__

    def __repr__(self):
        if not self:
            return type(self).__name__ + "()"
        width = max(map(len, self.keys())) + 1
        return "\n".join(f"{k.rjust(width)}: {_indented(v, width + 2)}" for k, v in self.items())

    def __dir__(self):
        return list(self.keys())


def _indented(value, width):
    return str(value).replace("\n", "\n" + " " * width)
