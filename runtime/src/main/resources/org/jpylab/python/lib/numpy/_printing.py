"""Print options, and the text of arrays and numbers."""

_print_defaults = {
    "edgeitems": 3, "threshold": 1000, "floatmode": "maxprec", "precision": 8, "suppress": False,
    "linewidth": 75, "nanstr": "nan", "infstr": "inf", "sign": "-", "formatter": None, "legacy": False,
}  # fmt: skip
_print_now = dict(_print_defaults)


def set_printoptions(
    precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None,
    infstr=None, formatter=None, sign=None, floatmode=None, *, legacy=None,
):  # fmt: skip
    """Set how arrays are printed; what is not given stays, but a formatter holds until the next call.

    >>> set_printoptions(precision=2); array([1.12345])
    array([1.12])
    >>> set_printoptions(precision=8)
    """
    given = dict(
        precision=precision, threshold=threshold, edgeitems=edgeitems, linewidth=linewidth,
        suppress=suppress, nanstr=nanstr, infstr=infstr, sign=sign, floatmode=floatmode, legacy=legacy,
    )  # fmt: skip
    _apply_options(_checked_options(given, formatter))


def _checked_options(given, formatter):
    new = {k: v for k, v in given.items() if v is not None}
    if new.get("suppress") is not None:
        new["suppress"] = bool(new["suppress"])
    if "legacy" in new and new["legacy"] not in (False, "1.13", "1.21"):
        import warnings

        warnings.warn("legacy printing option can currently only be '1.13', '1.21', or `False`", stacklevel=4)
    if "threshold" in new:
        if not isinstance(new["threshold"], (int, float, number)):
            raise TypeError("threshold must be numeric")
        if new["threshold"] != new["threshold"]:
            raise ValueError("threshold must be non-NAN, try sys.maxsize for untruncated representation")
    if "precision" in new:
        try:
            new["precision"] = _int(new["precision"])
        except TypeError:
            raise TypeError("precision must be an integer") from None
    for name, allowed, text in (
        ("floatmode", ("fixed", "unique", "maxprec", "maxprec_equal"),
         "floatmode option must be one of 'fixed', 'unique', 'maxprec', 'maxprec_equal'"),
        ("sign", ("-", "+", " "), "sign option must be one of ' ', '+', or '-'"),
    ):  # fmt: skip
        if name in new and new[name] not in allowed:
            raise ValueError(text)
    new["formatter"] = formatter
    return new


def _apply_options(options):
    _print_now.update(options)
    for name, value in options.items():
        if name == "formatter" and value is not None:
            value = {k: _element_formatter(f) for k, f in value.items() if f is not None}
        elif name in ("edgeitems", "linewidth"):
            value = min(_int(value), 2147483647)
        elif name == "precision":
            value = min(value, 2147483647)
        elif name == "threshold":
            value = float(value)
        try:
            _set_print_option(name, value)
        except _Throwable as e:
            raise _python_error(e) from None


def _element_formatter(function):
    return lambda element: function(_wrap(element)[()])


def get_printoptions():
    """How arrays are printed now.

    >>> get_printoptions()['linewidth']
    75
    """
    return dict(_print_now)


class printoptions:
    """Print options for the length of a `with` block.

    >>> with printoptions(precision=2): print(array([2.0]) / 3)
    [0.67]
    """

    def __init__(self, *args, **kwargs):
        self._args, self._kwargs = args, kwargs

    def __enter__(self):
        self._old = dict(_print_now)
        set_printoptions(*self._args, **self._kwargs)
        return dict(_print_now)

    def __exit__(self, *exc):
        _apply_options(self._old)
        return False

    def __call__(self, function):
        def wrapped(*args, **kwargs):
            with printoptions(*self._args, **self._kwargs):
                return function(*args, **kwargs)

        return wrapped


def array2string(
    a, max_line_width=None, precision=None, suppress_small=None, separator=" ", prefix="",
    style=_NoValue, formatter=None, threshold=None, edgeitems=None, sign=None, floatmode=None,
    suffix="", *, legacy=None,
):  # fmt: skip
    """The text of an array's elements, each option as given or as `set_printoptions` has it.

    >>> array2string(array([1e-16, 1, 2]), precision=2, separator=',', suppress_small=True)
    '[0.,1.,2.]'
    """
    given = dict(
        precision=precision, threshold=threshold, edgeitems=edgeitems, linewidth=max_line_width,
        suppress=suppress_small, sign=sign, floatmode=floatmode, legacy=legacy,
    )  # fmt: skip
    options = _checked_options(given, formatter)
    if formatter is None:
        del options["formatter"]
    if not options:
        return _array2string(a, separator, prefix, suffix)
    old = {k: _print_now[k] for k in options}
    _apply_options(options)
    try:
        return _array2string(a, separator, prefix, suffix)
    finally:
        _apply_options(old)


def format_float_positional(
    x, precision=None, unique=True, fractional=True, trim="k", sign=False, pad_left=None,
    pad_right=None, min_digits=None,
):  # fmt: skip
    """A number in positional notation, with as few digits as tell it from its neighbours.

    >>> format_float_positional(float32(3.14159265))
    '3.1415927'
    """
    return _format_float(
        x, False, precision, unique, fractional, trim, sign, pad_left, pad_right, None, min_digits
    )


def format_float_scientific(
    x, precision=None, unique=True, trim="k", sign=False, pad_left=None, exp_digits=None, min_digits=None
):
    """A number in scientific notation, with as few digits as tell it from its neighbours.

    >>> format_float_scientific(1.3e4)
    '1.3e+04'
    """
    return _format_float(
        x, True, precision, unique, True, trim, sign, pad_left, None, exp_digits, min_digits
    )


def _format_float(
    x, scientific, precision, unique, fractional, trim, sign, left, right, exponent, least
):
    number_of = lambda v: -1 if v is None else _int(v)
    precision, least = number_of(precision), number_of(least)
    if not scientific and not fractional and precision == 0:
        raise ValueError("precision must be greater than 0 if fractional=False")
    if least > 0 and precision > 0 and least > precision:
        raise ValueError("min_digits must be less than or equal to precision")
    if not unique and precision < 0:
        raise TypeError("in non-unique mode `precision` must be supplied")
    kind = x.dtype.name if isinstance(x, (float16, float32)) else "float64"
    return _float_text(
        float(x), kind, scientific, precision, bool(unique), bool(fractional), trim, bool(_int(sign)),
        number_of(left), number_of(right), number_of(exponent), least,
    )  # fmt: skip


def binary_repr(num, width=None):
    """The binary digits of an integer; of negative ones the two's complement where a width is given.

    >>> binary_repr(3), binary_repr(-3), binary_repr(-3, width=4)
    ('11', '-11', '1101')
    """
    num = _int(num)
    if num == 0:
        return "0" * (width or 1)
    if num > 0:
        digits = bin(num)[2:]
        if width is not None and len(digits) > width:
            _warn_width()
        return digits.zfill(width or 0)
    if width is None:
        return "-" + bin(-num)[2:]
    needed = len(bin(-num)[2:])
    if 2 ** (needed - 1) == -num:
        needed -= 1
    needed += 1
    if needed > width:
        _warn_width()
    digits = bin((1 << needed) + num)[2:]
    return "1" * (width - len(digits)) + digits


def _warn_width():
    import warnings

    warnings.warn(
        "Insufficient bit width provided. This behavior will raise an error in the future.",
        DeprecationWarning,
        stacklevel=3,
    )


def base_repr(number, base=2, padding=0):
    """The digits of an integer in a base up to 36.

    >>> base_repr(5), base_repr(32, base=16)
    ('101', '20')
    """
    if base > 36:
        raise ValueError("Bases greater than 36 not handled in base_repr.")
    if base < 2:
        raise ValueError("Bases less than 2 not handled in base_repr.")
    digits, rest, letters = [], number if number >= 0 else -number, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    while rest:
        digits.append(letters[rest % base])
        rest //= base
    text = "0" * padding + "".join(reversed(digits)) if padding else "".join(reversed(digits))
    return ("-" if number < 0 else "") + (text or "0")


def disp(mesg, device=None, linefeed=True):
    """Write a text to a file, standard output by default.

    >>> disp('done')
    done
    """
    (sys.stdout if device is None else device).write(str(mesg) + ("\n" if linefeed else ""))


def array_repr(arr, max_line_width=None, precision=None, suppress_small=None):
    """The text by which an array can be typed again.

    >>> array_repr(array([1, 2]))
    'array([1, 2])'
    """
    return _printed(_j_array_repr, arr, max_line_width, precision, suppress_small)


def array_str(a, max_line_width=None, precision=None, suppress_small=None):
    """The text of an array's elements.

    >>> array_str(array([1, 2]))
    '[1 2]'
    """
    return _printed(_j_array_str, a, max_line_width, precision, suppress_small)


def _printed(java, a, width, precision, suppress):
    try:
        return java(
            asanyarray(a)._j,
            type(a).__name__ if type(a) is not ndarray else "array",
            -1 if width is None else width,
            -1 if precision is None else precision,
            suppress,
        )
    except _Throwable as e:
        raise _python_error(e) from None


def _default_repr(a):
    return array_repr(a)


def _default_str(a):
    return array_str(a)


_repr_hook, _str_hook = _default_repr, _default_str


def set_string_function(f, repr=True):
    """Set the function that prints arrays; None restores NumPy's.

    >>> set_string_function(lambda a: 'HA'); array([1])
    HA
    >>> set_string_function(None)
    """
    global _repr_hook, _str_hook
    if repr:
        _repr_hook = f or _default_repr
    else:
        _str_hook = f or _default_str


(_j_array_repr, _j_array_str) = _bind("org.jpylab.numpy.ToPython", ["repr", "str"])
