"""`matmul`: the one ufunc that works on the last two axes and not element by element."""


_CASTINGS = ("no", "equiv", "safe", "same_kind", "unsafe")
_ORDERS = ("C", "F", "A", "K")


class _CoreUfunc(ufunc):
    """The ufunc of the matrix product."""

    __name__ = "matmul"
    __doc__ = _matmul.__doc__.replace("_matmul(", "matmul(")
    nin = property(lambda self: 2)
    nout = property(lambda self: 1)
    nargs = property(lambda self: 3)
    ntypes = property(lambda self: len(self.types))
    types = property(lambda self: [f"{c}{c}->{c}" for c in "?bBhHiIlLqQefdgFDGO"])
    signature = property(lambda self: "(n?,k),(k,m?)->(n?,m?)")
    identity = property(lambda self: None)

    def __init__(self):
        pass

    def __call__(self, *args, **keywords):
        if len(args) == 2 and not keywords and type(args[0]) is ndarray and type(args[1]) is ndarray:
            return _matmul(args[0], args[1])
        if not 2 <= len(args) <= 3:
            raise TypeError(f"matmul() takes from 2 to 3 positional arguments but {len(args)} were given")
        (out,) = self._outputs(args[2:], keywords) or (None,)
        args = args[:2]
        if _any_override(args) or _any_override((out,)):
            if out is not None:
                keywords["out"] = (out,)
            return _overridden(self, "__call__", args, keywords)
        if out is not None and not isinstance(out, ndarray):
            raise TypeError("return arrays must be of ArrayType")
        model = _model(args) if keywords.pop("subok", True) else None
        made = self._product(*[asarray(x) for x in args], out, dict(keywords))
        if out is not None:
            return out
        return made if model is None else _call_wrap(model, asarray(made), (self, args, 0))

    def _product(self, a, b, out, keywords):
        casting, kind = keywords.pop("casting", "same_kind"), keywords.pop("dtype", None)
        axes = keywords.pop("axes", None)
        order = keywords.pop("order", "K")
        for name, value, known in (("casting", casting, _CASTINGS), ("order", order, _ORDERS)):
            if value not in known:
                last = f", or '{known[-1]}'"
                raise ValueError(f"{name} must be one of {', '.join(map(repr, known[:-1]))}{last} (got {value!r})")
        signature = keywords.pop("signature", keywords.pop("sig", None))
        if signature is not None:
            kind = _output_type(signature)
        if "axis" in keywords:
            raise TypeError("matmul: axis can only be used with a single shared core dimension, not with the 3 distinct"
                            f" ones implied by signature {self.signature}.")  # fmt: skip
        if "keepdims" in keywords:
            raise TypeError("matmul does not support keepdims: its signature (n?,k),(k,m?)->(n?,m?) requires"
                            " multiple core dimensions, but keepdims can only be used when all inputs have the same"
                            " number of core dimensions and all outputs have no core dimensions.")  # fmt: skip
        if keywords:
            raise TypeError(f"matmul() got an unexpected keyword argument '{next(iter(keywords))}'")
        if kind is not None:
            kind = dtype(kind)
            for i, x in enumerate((a, b)):
                if not can_cast(x.dtype, kind, casting):
                    from numpy.core._exceptions import _UFuncInputCastingError

                    raise _UFuncInputCastingError(self, casting, x.dtype, kind, i)
            a, b = a.astype(kind, copy=False), b.astype(kind, copy=False)
        if axes is not None:
            a, b = _core_last(a, axes[0]), _core_last(b, axes[1])
        made = _matmul(a, b)
        if axes is not None and len(axes) > 2 and made.ndim > 1:
            made = moveaxis(made, (-2, -1), axes[2])
        if out is not None:
            self._put(made, out, casting)
        return made

    def _put(self, made, out, casting):
        made = asarray(made)
        if made.ndim and (out.ndim < min(made.ndim, 2) or out.shape[-min(made.ndim, 2) :] != made.shape[-min(made.ndim, 2) :]):
            if out.ndim < min(made.ndim, 2):
                raise ValueError(
                    "matmul: Output operand 0 does not have enough dimensions (has"
                    f" {out.ndim}, gufunc core with signature {self.signature} requires {min(made.ndim, 2)})"
                )
            at = next(i for i in range(-min(made.ndim, 2), 0) if out.shape[i] != made.shape[i])
            raise ValueError(
                f"matmul: Output operand 0 has a mismatch in its core dimension {at + min(made.ndim, 2)}, with gufunc"
                f" signature {self.signature} (size {out.shape[at]} is different from {made.shape[at]})"
            )
        if not can_cast(made.dtype, out.dtype, casting):
            from numpy.core._exceptions import _UFuncOutputCastingError

            raise _UFuncOutputCastingError(self, casting, made.dtype, out.dtype, 0)
        copyto(out, made, casting)

    def _refuse(self, name):
        raise RuntimeError(f"{name} not defined on ufunc with signature")

    def reduce(self, *args, **keywords):
        self._refuse("Reduction")

    def accumulate(self, *args, **keywords):
        self._refuse("Reduction")

    def reduceat(self, *args, **keywords):
        self._refuse("Reduction")

    def outer(self, *args, **keywords):
        raise TypeError("method outer is not allowed in ufunc with non-trivial signature")

    def at(self, *args, **keywords):
        raise TypeError(
            f"matmul.at does not support ufunc with non-trivial signature: matmul has signature {self.signature}."
        )


def _core_last(a, axes):
    """The array with its core axes last."""
    axes = axes if isinstance(axes, (tuple, list)) else (axes,)
    return moveaxis(a, axes, range(-len(axes), 0)) if a.ndim >= len(axes) else a


matmul = _CoreUfunc()
_CoreUfunc.__name__ = _CoreUfunc.__qualname__ = "ufunc"
