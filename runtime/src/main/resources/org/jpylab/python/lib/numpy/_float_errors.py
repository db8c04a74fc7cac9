"""What floating-point errors do, and how Java warns."""

class errstate:
    """How floating point trouble is treated, for the length of a `with` block.

    >>> with errstate(divide='ignore'): array([1.0]) / 0
    array([inf])
    """

    def __init__(self, **settings):
        self._changes_call = "call" in settings
        self._call = settings.pop("call", None)
        self._settings = settings

    def __enter__(self):
        self._old = seterr(**self._settings)
        if self._changes_call:
            self._old_call = seterrcall(self._call)

    def __exit__(self, *exc):
        seterr(**self._old)
        if self._changes_call:
            seterrcall(self._old_call)
        return False

    def __call__(self, function):
        def wrapped(*args, **kwargs):
            settings = {**self._settings, "call": self._call} if self._changes_call else self._settings
            with errstate(**settings):
                return function(*args, **kwargs)

        return wrapped


def seterr(all=None, divide=None, over=None, under=None, invalid=None):
    """Set how floating point trouble is treated; the settings before.

    >>> sorted(seterr().items())
    [('divide', 'warn'), ('invalid', 'warn'), ('over', 'warn'), ('under', 'ignore')]
    """
    try:
        old = list(_j_set_errors(all, divide, over, under, invalid))
    except _Throwable as e:
        raise _python_error(e) from None
    return dict(zip(("divide", "over", "under", "invalid"), map(str, old)))


def geterr():
    """How floating point trouble is treated.

    >>> geterr()['under']
    'ignore'
    """
    return seterr()


_j_set_errors = _java("org.jpylab.numpy.FloatErrorState").set


def _warn(category, message):
    if category.startswith("log:"):
        import logging

        logging.getLogger(category[4:]).warning("%s", message)
        return
    import warnings

    warnings.warn(message, _exception_class(category), stacklevel=_user_level())


def _user_level():
    """How many frames up the user's code is."""
    frame, level = sys._getframe(1), 1
    while frame is not None and frame.f_code.co_filename.startswith("<jpylab>"):
        frame, level = frame.f_back, level + 1
    return level


_java("org.jpylab.numpy.PythonWarnings").install(_warn)
