"""The exceptions of ufuncs."""


class UFuncTypeError(TypeError):
    """A ufunc has no way to deal with the types of its operands.

    >>> issubclass(UFuncTypeError, TypeError)
    True
    """


_UFuncNoLoopError = _UFuncBinaryResolutionError = _UFuncCastingError = UFuncTypeError
_UFuncInputCastingError = _UFuncOutputCastingError = UFuncTypeError
