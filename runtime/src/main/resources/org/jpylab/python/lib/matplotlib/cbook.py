"""Helpers that scripts import from matplotlib."""


def flatten(seq, scalarp=lambda x: isinstance(x, str) or not hasattr(x, "__iter__")):
    """The elements of nested sequences, one after the other.

    >>> list(flatten([1, [2, [3]]]))
    [1, 2, 3]
    """
    for item in seq:
        if scalarp(item):
            yield item
        else:
            yield from flatten(item, scalarp)


class Grouper:
    """Sets of objects that belong together."""

    def __init__(self, init=()):
        self._groups = [[x] for x in init]

    @classmethod
    def _of(cls, groups):
        made = cls()
        made._groups = [list(g) for g in groups]
        return made

    def join(self, a, *args):
        """Put objects into one set."""
        group = self.get_siblings(a)
        for b in args:
            group += [x for x in self.get_siblings(b) if not any(x is y for y in group)]
        self._groups = [g for g in self._groups if not any(x is y for x in g for y in group)] + [group]

    def joined(self, a, b):
        """Whether two objects belong together."""
        return any(b is x for x in self.get_siblings(a))

    def get_siblings(self, a):
        """What belongs to an object, itself included."""
        return list(next((g for g in self._groups if any(a is x for x in g)), [a]))

    def remove(self, a):
        """Take an object out of its set."""
        self._groups = [[x for x in g if x is not a] for g in self._groups]

    def __iter__(self):
        return iter([list(g) for g in self._groups])


def contiguous_regions(mask):
    """The ranges of indices where a mask is true."""
    import numpy

    edges = numpy.flatnonzero(numpy.diff(numpy.concatenate(([0], numpy.asarray(mask, bool).astype(int), [0]))))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2])]


def is_scalar_or_string(val):
    """Whether a value is a text or has no elements."""
    return isinstance(val, str) or not hasattr(val, "__iter__")


def index_of(y):
    """Indices and values of a series."""
    import numpy

    if hasattr(y, "index") and hasattr(y, "values"):
        return numpy.asarray(y.index), numpy.asarray(y.values)
    y = numpy.atleast_1d(y)
    return numpy.arange(y.shape[0], dtype=float), y


def boxplot_stats(X, whis=1.5, bootstrap=None, labels=None, autorange=False):
    """What a box plot shows of each data set, as dictionaries for `Axes.bxp`.

    >>> boxplot_stats([1, 2, 3, 4, 10])[0]['med']
    3.0
    """
    from matplotlib._border import ArtistCalls, call, to_java, to_python

    sets = [to_java(x) for x in _reshape_2D(X, "X")]
    drawn = None if bootstrap is None else _interval_of_medians(bootstrap)
    stats = to_python(call(ArtistCalls.boxStatistics, sets, to_java(labels), to_java(whis), drawn, bool(autorange)))
    for one, x in zip(stats, sets):
        if not x.count():
            one.update(whislo=one["q1"], whishi=one["q1"])
    return stats


def _interval_of_medians(times):
    """Where 95 of 100 medians lie of data drawn from those given, so many times."""
    import numpy
    from java import type as java_type

    def interval(values):
        data = numpy._wrap(values)
        drawn = data[numpy.random.randint(len(data), size=(times, len(data)))]
        return numpy.percentile(numpy.median(drawn, axis=1), [2.5, 97.5])._j

    return java_type("org.jpylab.pylab.PythonParts").interval(interval)


def violin_stats(X, method, points=100, quantiles=None):
    """What a violin plot shows of each data set, as dictionaries for `Axes.violin`."""
    import numpy

    stats = []
    sets = _reshape_2D(X, "X")
    quantiles = [[]] * len(sets) if quantiles is None or len(quantiles) == 0 else _reshape_2D(quantiles, "quantiles")
    if len(sets) != len(quantiles):
        raise ValueError("List of violinplot statistics and quantiles values must have the same length")
    for x, q in zip(sets, quantiles):
        low, high = numpy.min(x), numpy.max(x)
        coords = numpy.linspace(low, high, points)
        stats.append({
            "vals": method(x, coords), "coords": coords, "mean": numpy.mean(x), "median": numpy.median(x), "min": low,
            "max": high, "quantiles": numpy.atleast_1d(numpy.percentile(x, 100 * numpy.asarray(q, float))),
        })  # fmt: skip
    return stats


def _reshape_2D(X, name):
    """Data sets: the columns of an array, the elements of a list, or one flat one."""
    import numpy

    if isinstance(X, numpy.ndarray) or not any(hasattr(x, "__len__") for x in X):
        X = numpy.asanyarray(X)
        if X.ndim == 1 and X.dtype != object:
            return [X]
        if X.ndim == 2:
            return [X[:, i] for i in range(X.shape[1])]
        if X.ndim > 2:
            raise ValueError(f"{name} must have 2 or fewer dimensions")
    return [numpy.asarray(x, float).ravel() for x in X]


def _sample_folders():
    """Where matplotlib's sample data may lie: `MATPLOTLIBDATA`, then the places of Linux packages."""
    import os

    folders = [os.environ[n] for n in ("MATPLOTLIBDATA",) if os.environ.get(n)]
    folders += ["/usr/share/matplotlib/mpl-data", "/usr/share/matplotlib"]
    return [f for base in folders for f in (os.path.join(base, "sample_data"), base)]


def get_sample_data(fname, asfileobj=True, *, np_load=False):
    """A file of matplotlib's sample data, where these are installed: open, or its path.

    The folder `sample_data` is looked for in the folder that the environment's `MATPLOTLIBDATA` names.
    """
    import os

    fname = os.fspath(fname)
    path = next((p for p in (os.path.join(f, fname) for f in _sample_folders()) if os.path.isfile(p)), None)
    if path is None:
        raise FileNotFoundError(
            2, "No such file among matplotlib's sample data, which are not included; the environment's "
            "MATPLOTLIBDATA can name a folder that has them in sample_data", fname,
        )  # fmt: skip
    if not asfileobj:
        return path
    ending = os.path.splitext(path)[1].lower()
    if ending == ".gz":
        import gzip

        return gzip.open(path)
    if ending in (".npy", ".npz") and np_load:
        import numpy

        return numpy.load(path)
    if ending in (".csv", ".xrc", ".txt"):
        return open(path)
    return open(path, "rb")


class CallbackRegistry:
    """Functions to be called at signals.

    >>> registry = CallbackRegistry(); cid = registry.connect('eat', print)
    >>> registry.process('eat', 'apple')
    apple
    """

    def __init__(self, exception_handler=None, *, signals=None):
        self.exception_handler = exception_handler
        self._signals = None if signals is None else list(signals)
        self.callbacks = {}
        self._next = 0
        self._blocked = []

    def connect(self, signal, func):
        """Call a function at a signal; the number to disconnect it with."""
        if self._signals is not None and signal not in self._signals:
            raise ValueError(
                f"{signal!r} is not a valid value for signal; supported values are "
                + ", ".join(map(repr, self._signals))
            )
        known = self.callbacks.setdefault(signal, {})
        for cid, other in known.items():
            if other == func:
                return cid
        cid = self._next
        self._next += 1
        known[cid] = func
        return cid

    def disconnect(self, cid):
        """Take a function back."""
        for known in self.callbacks.values():
            known.pop(cid, None)

    def process(self, s, *args, **kwargs):
        """Call the functions of a signal."""
        if s in self._blocked:
            return
        for func in list(self.callbacks.get(s, {}).values()):
            try:
                func(*args, **kwargs)
            except Exception as problem:
                if self.exception_handler is None:
                    raise
                self.exception_handler(problem)

    def blocked(self, *, signal=None):
        """No functions are called inside of this context."""
        import contextlib

        @contextlib.contextmanager
        def context():
            before = self._blocked
            self._blocked = list(self.callbacks) if signal is None else [signal]
            try:
                yield
            finally:
                self._blocked = before

        return context()


class Stack:
    """A list with a place in it, as browsers have."""

    def __init__(self, default=None):
        self._default = default
        self.clear()

    def __call__(self):
        return self._elements[self._pos] if self._elements else self._default

    def __len__(self):
        return len(self._elements)

    def forward(self):
        self._pos = min(self._pos + 1, len(self._elements) - 1)
        return self()

    def back(self):
        if self._pos > 0:
            self._pos -= 1
        return self()

    def push(self, o):
        self._elements = self._elements[: self._pos + 1] + [o]
        self._pos = len(self._elements) - 1
        return self()

    def home(self):
        if self._elements:
            self.push(self._elements[0])
            return self()
        return None

    def empty(self):
        return not self._elements

    def clear(self):
        self._pos = -1
        self._elements = []

    def bubble(self, o):
        """Put an element on top that is in the stack already."""
        if o not in self._elements:
            raise ValueError("Given element not contained in the stack")
        rest = [e for e in self._elements if e != o]
        self.clear()
        for e in rest + [o]:
            self.push(e)
        return o

    def remove(self, o):
        """Take an element out."""
        if o not in self._elements:
            raise ValueError("Given element not contained in the stack")
        rest = [e for e in self._elements if e != o]
        self.clear()
        for e in rest:
            self.push(e)


def normalize_kwargs(kw, alias_mapping=None):
    """Keyword arguments under their full names.

    >>> normalize_kwargs({'lw': 2}, {'linewidth': ['lw']})
    {'linewidth': 2}
    """
    if kw is None:
        return {}
    if isinstance(alias_mapping, type):
        from matplotlib._border import ArtistCalls

        aliases = {str(k): str(v) for k, v in dict(ArtistCalls.aliases(alias_mapping._java_name)).items()}
    else:
        aliases = {a: name for name, several in (alias_mapping or {}).items() for a in several}
    seen, found = {}, {}
    for k, v in kw.items():
        name = aliases.get(k, k)
        if name in seen:
            raise TypeError(f"Got both {seen[name]!r} and {k!r}, which are aliases of one another")
        seen[name] = k
        found[name] = v
    return found


def sanitize_sequence(data):
    """The elements of a dictionary's view as a list; anything else as it is."""
    return list(data) if type(data).__name__ in ("dict_keys", "dict_values", "dict_items") else data


def safe_first_element(obj):
    """The first element of a sequence."""
    return next(iter(obj.flat if hasattr(obj, "flat") else obj))


def safe_masked_invalid(x, copy=False):
    """An array with what is not finite masked."""
    import numpy

    x = numpy.array(x, copy=copy)
    return numpy.ma.masked_invalid(x, copy=False) if x.dtype.kind in "fc" else x


def simple_linear_interpolation(a, steps):
    """Points with so many steps between each and the next.

    >>> import numpy
    >>> simple_linear_interpolation(numpy.array([0.0, 1.0]), 2).tolist()
    [0.0, 0.5, 1.0]
    """
    import numpy

    flat = a.reshape((len(a), -1))
    x = numpy.arange(len(a)) * steps
    at = numpy.arange((len(a) - 1) * steps + 1)
    columns = [numpy.interp(at, x, flat[:, i]) for i in range(flat.shape[1])]
    return numpy.column_stack(columns).reshape((len(at),) + a.shape[1:])


def delete_masked_points(*args):
    """Sequences without the places where one of them is masked or not finite."""
    import numpy

    if not args:
        return ()
    if is_scalar_or_string(args[0]):
        raise ValueError("First argument must be a sequence")
    n = len(args[0])
    keep = numpy.ones(n, bool)
    arrays = []
    for x in args:
        if is_scalar_or_string(x) or len(x) != n:
            arrays.append((x, False))
            continue
        if isinstance(x, numpy.ma.MaskedArray):
            if x.ndim > 1:
                raise ValueError("Masked arrays must be 1-D")
            keep &= ~numpy.ma.getmaskarray(x)
            x = x.data
        else:
            x = numpy.asarray(x)
        if x.dtype.kind in "fiu":
            keep &= numpy.isfinite(x)
        arrays.append((x, True))
    return [x[keep] if own else x for x, own in arrays]


def pts_to_prestep(x, *args):
    """Points as steps that rise before each."""
    import numpy

    steps = numpy.zeros((1 + len(args), max(2 * len(x) - 1, 0)))
    steps[0, 0::2] = x
    steps[0, 1::2] = steps[0, 0:-2:2]
    steps[1:, 0::2] = args
    steps[1:, 1::2] = steps[1:, 2::2]
    return steps


def pts_to_poststep(x, *args):
    """Points as steps that rise after each."""
    import numpy

    steps = numpy.zeros((1 + len(args), max(2 * len(x) - 1, 0)))
    steps[0, 0::2] = x
    steps[0, 1::2] = steps[0, 2::2]
    steps[1:, 0::2] = args
    steps[1:, 1::2] = steps[1:, 0:-2:2]
    return steps


def pts_to_midstep(x, *args):
    """Points as steps that rise between them."""
    import numpy

    steps = numpy.zeros((1 + len(args), 2 * len(x)))
    x = numpy.asanyarray(x)
    steps[0, 1:-1:2] = steps[0, 2::2] = (x[:-1] + x[1:]) / 2
    steps[0, :1] = x[:1]
    steps[0, -1:] = x[-1:]
    steps[1:, 0::2] = args
    steps[1:, 1::2] = steps[1:, 0::2]
    return steps


STEP_LOOKUP_MAP = {"default": lambda x, y: (x, y), "steps": pts_to_prestep, "steps-pre": pts_to_prestep,
                   "steps-post": pts_to_poststep, "steps-mid": pts_to_midstep}  # fmt: skip
ls_mapper = {"-": "solid", "--": "dashed", "-.": "dashdot", ":": "dotted"}
ls_mapper_r = {v: k for k, v in ls_mapper.items()}


def is_math_text(s):
    """Whether a text has formulas: an even number of dollar signs that are not escaped."""
    s = str(s)
    dollars = s.count("$") - s.count(r"\$")
    return dollars > 0 and dollars % 2 == 0


def strip_math(s):
    """A formula without its commands."""
    if len(s) >= 2 and s[0] == s[-1] == "$":
        s = s[1:-1]
        for tex, plain in [(r"\times", "x"), (r"\mathdefault", ""), (r"\rm", ""), (r"\cal", ""), (r"\tt", ""),
                           (r"\it", ""), ("\\", ""), ("{", ""), ("}", "")]:  # fmt: skip
            s = s.replace(tex, plain)
    return s


def is_writable_file_like(obj):
    """Whether something can be written to."""
    return callable(getattr(obj, "write", None))


def file_requires_unicode(x):
    """Whether a file takes texts rather than bytes."""
    try:
        x.write(b"")
    except TypeError:
        return True
    return False


def to_filehandle(fname, flag="r", return_opened=False, encoding=None):
    """A file by its name, or the file that is given."""
    import os

    opened = isinstance(fname, (str, os.PathLike))
    if opened:
        if str(fname).endswith(".gz"):
            import gzip

            file = gzip.open(fname, flag)
        else:
            file = open(fname, flag, encoding=encoding)
    elif hasattr(fname, "seek"):
        file = fname
    else:
        raise ValueError("fname must be a PathLike or file handle")
    return (file, opened) if return_opened else file


def open_file_cm(path_or_file, mode="r", encoding=None):
    """A context with a file that is closed at its end if it was opened there."""
    import contextlib

    file, opened = to_filehandle(path_or_file, mode, True, encoding)
    return file if opened else contextlib.nullcontext(file)


class maxdict(dict):
    """A dictionary that drops its oldest entry when it is full."""

    def __init__(self, maxsize):
        super().__init__()
        self.maxsize = maxsize

    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        while len(self) >= self.maxsize:
            del self[next(iter(self))]


class silent_list(list):
    """A list that prints briefly."""

    def __init__(self, type, seq=None):
        self.type = type
        super().__init__(seq or ())

    def __repr__(self):
        return f"<a list of {len(self)} {self.type} objects>" if len(self) else "<an empty list>"


def __getattr__(name):
    from matplotlib import _removed

    try:
        return _removed.old_helper(name)
    except KeyError:
        raise AttributeError(f"module 'matplotlib.cbook' has no attribute {name!r}") from None
