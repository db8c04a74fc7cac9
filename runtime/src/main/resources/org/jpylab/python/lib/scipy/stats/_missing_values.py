"""What `nan_policy` asks for: NaN passed on, refused, or left out line by line."""

import functools

import numpy as np


def _has_nan(a):
    return a.dtype.kind in "fc" and bool(np.isnan(a).any())


def policed(samples=1, paired=False, after=()):
    """A decorator of functions of one or more samples; `after` names what stays as positional arguments behind them."""

    def decorate(function):
        default = _default_axis(function)

        @functools.wraps(function)
        def checked(*args, **words):
            policy = words.get("nan_policy", "propagate")
            if policy not in ("propagate", "omit", "raise"):
                raise ValueError("nan_policy must be one of {'propagate', 'raise', 'omit'}")
            count = len(args) if samples is None else samples
            given = [a for a in args[:count] if a is not None]
            if policy == "propagate" or len(given) < (count if samples is None else 1):
                return function(*args, **words)
            arrays = [np.asarray(a) for a in given]
            if not any(map(_has_nan, arrays)):
                return function(*args, **words)
            if policy == "raise":
                raise ValueError("The input contains nan values")
            words = {k: v for k, v in words.items() if k != "nan_policy"}
            rest = args[count:]
            axis = words.pop("axis", default) if default != "none" else None
            if rest and "axis" in after:
                place = after.index("axis")
                if len(rest) > place:
                    axis, rest = rest[place], rest[:place] + rest[place + 1 :]
            return _omitted(function, arrays, rest, words, axis, paired, default)

        return checked

    return decorate


def _default_axis(function):
    import inspect

    found = inspect.signature(function).parameters.get("axis")
    return "none" if found is None else found.default


def _omitted(function, arrays, rest, words, axis, paired, default):
    extra = {} if default == "none" else {"axis": 0}

    def of(*lines):
        if paired:
            kept = ~np.any([np.isnan(v) for v in lines], axis=0)
            lines = [v[kept] for v in lines]
        else:
            lines = [v[~np.isnan(v)] for v in lines]
        return function(*lines, *rest, **extra, **words)

    arrays = [a.astype(float) if a.dtype.kind != "c" else a for a in arrays]
    if axis is None or all(a.ndim <= 1 for a in arrays):
        return of(*[a.ravel() for a in arrays])
    moved = [np.moveaxis(a, axis, -1) for a in arrays]
    shape = np.broadcast_shapes(*[a.shape[:-1] for a in moved])
    moved = [np.broadcast_to(a, shape + a.shape[-1:]) for a in moved]
    made = [of(*[a[index] for a in moved]) for index in np.ndindex(*shape)]
    if not isinstance(made[0], tuple):
        return np.array(made).reshape(shape)[()]
    columns = [np.array([m[k] for m in made]).reshape(shape)[()] for k in range(len(made[0]))]
    kind = type(made[0])
    if hasattr(made[0], "df"):
        return kind(*columns, np.array([m.df for m in made]).reshape(shape)[()])
    return kind(*columns) if hasattr(kind, "_fields") else tuple(columns)
