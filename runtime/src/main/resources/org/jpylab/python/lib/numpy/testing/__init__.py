"""Assertions about arrays."""

import contextlib
import warnings

import numpy as np

__all__ = [
    "assert_", "assert_equal", "assert_almost_equal", "assert_approx_equal", "assert_array_equal",
    "assert_array_almost_equal", "assert_array_less", "assert_allclose", "assert_array_almost_equal_nulp",
    "assert_array_max_ulp", "assert_raises", "assert_raises_regex", "assert_warns", "assert_no_warnings",
    "assert_string_equal", "suppress_warnings", "clear_and_catch_warnings", "rand", "IgnoreException",
    "SkipTest", "build_err_msg", "assert_array_compare", "print_assert_equal", "temppath", "tempdir",
    "break_cycles", "assert_no_gc_cycles", "KnownFailureException", "runstring", "measure", "verbose",
    "TestCase", "raises", "decorate_methods", "jiffies", "rundocs", "run_module_suite",
    "HAS_REFCOUNT", "HAS_LAPACK64", "IS_PYPY", "IS_PYSTON", "IS_WASM",
]  # fmt: skip

from unittest import SkipTest, TestCase


class IgnoreException(Exception):
    """Raised where a failure is to be ignored."""


def assert_(val, msg=""):
    """Fail unless a value is true.

    >>> from numpy.testing import assert_
    >>> assert_(1 < 2)
    """
    if not val:
        raise AssertionError(msg() if callable(msg) else msg)


def build_err_msg(arrays, err_msg, header="Items are not equal:", verbose=True, names=("ACTUAL", "DESIRED"), precision=8):  # fmt: skip
    """The text of a failure: header, message, and the two values.

    >>> from numpy.testing import build_err_msg
    >>> print(build_err_msg([1, 2], ''))
    <BLANKLINE>
    Items are not equal:
     ACTUAL: 1
     DESIRED: 2
    """
    lines = ["\n" + header]
    if err_msg:
        err_msg = str(err_msg)
        if "\n" not in err_msg and len(err_msg) < 79 - len(header):
            lines = [lines[0] + " " + err_msg]
        else:
            lines.append(err_msg)
    if verbose:
        for name, a in zip(names, arrays):
            text = np.array_repr(a, precision=precision) if isinstance(a, np.ndarray) else repr(a)
            rows = text.split("\n")
            if len(rows) > 3:
                text = "\n".join(rows[:3]) + "..."
            lines.append(f" {name}: {text}")
    return "\n".join(lines)


def assert_equal(actual, desired, err_msg="", verbose=True):
    """Fail unless two objects are equal; NaN equals NaN.

    >>> from numpy.testing import assert_equal
    >>> assert_equal([1, nan], [1, nan])
    """
    if isinstance(desired, dict):
        if not isinstance(actual, dict):
            raise AssertionError(repr(type(actual)))
        assert_equal(len(actual), len(desired), err_msg, verbose)
        for k in desired:
            if k not in actual:
                raise AssertionError(repr(k))
            assert_equal(actual[k], desired[k], f"key={k!r}\n{err_msg}", verbose)
        return
    if isinstance(desired, (list, tuple)) and isinstance(actual, (list, tuple)):
        assert_equal(len(actual), len(desired), err_msg, verbose)
        for k, (a, b) in enumerate(zip(actual, desired)):
            assert_equal(a, b, f"item={k!r}\n{err_msg}", verbose)
        return
    if isinstance(actual, np.ndarray) or isinstance(desired, np.ndarray):
        return assert_array_equal(actual, desired, err_msg, verbose)
    message = build_err_msg([actual, desired], err_msg, verbose=verbose)
    if isinstance(actual, (np.datetime64, np.timedelta64)) and isinstance(desired, (np.datetime64, np.timedelta64)):
        if np.isnat(actual) and np.isnat(desired):
            if type(actual) is not type(desired):
                raise AssertionError(message)
            return
    try:
        both_nan = bool(np.isnan(actual)) and bool(np.isnan(desired))
        if both_nan:
            return
        if desired == 0 and actual == 0 and not np.signbit(desired) == np.signbit(actual):
            raise AssertionError(message)
    except (TypeError, ValueError, NotImplementedError):
        pass
    if not desired == actual:
        raise AssertionError(message)


def assert_almost_equal(actual, desired, decimal=7, err_msg="", verbose=True):
    """Fail unless numbers agree to a number of decimals.

    >>> from numpy.testing import assert_almost_equal
    >>> assert_almost_equal(2.333333333, 2.33333334)
    """
    if isinstance(actual, (np.ndarray, tuple, list)) or isinstance(desired, (np.ndarray, tuple, list)):
        return assert_array_almost_equal(actual, desired, decimal, err_msg)
    header = "Arrays are not almost equal to %d decimals" % decimal
    message = build_err_msg([actual, desired], err_msg, verbose=verbose, header=header)
    if not (np.isfinite(desired) and np.isfinite(actual)):
        if np.isnan(desired) or np.isnan(actual):
            if not (np.isnan(desired) and np.isnan(actual)):
                raise AssertionError(message)
        elif not desired == actual:
            raise AssertionError(message)
        return
    if abs(desired - actual) >= np.float64(1.5 * 10.0 ** (-decimal)):
        raise AssertionError(message)


def assert_approx_equal(actual, desired, significant=7, err_msg="", verbose=True):
    """Fail unless numbers agree to a number of significant digits.

    >>> from numpy.testing import assert_approx_equal
    >>> assert_approx_equal(0.12345677777777e-20, 0.1234567e-20)
    """
    actual, desired = float(actual), float(desired)
    if desired == actual:
        return
    scale = 0.5 * (abs(desired) + abs(actual))
    scale = 10.0 ** np.floor(np.log10(scale)) if scale else 1.0
    header = "Items are not equal to %d significant digits:" % significant
    message = build_err_msg([actual, desired], err_msg, header=header, verbose=verbose)
    if np.isnan(actual) and np.isnan(desired):
        return
    if not abs(desired / scale - actual / scale) < 10.0 ** -(significant - 1):
        raise AssertionError(message)


def _compare(comparison, x, y, err_msg, verbose, header, precision=6, equal_nan=True, strict=False):
    x, y = np.asanyarray(x), np.asanyarray(y)
    alike = x.shape == y.shape or not strict and (x.shape == () or y.shape == ())
    if not alike or strict and x.dtype != y.dtype:
        if alike:
            reason = f"\n(dtypes {x.dtype}, {y.dtype} mismatch)"
        else:
            reason = f"\n(shapes {x.shape}, {y.shape} mismatch)"
        raise AssertionError(build_err_msg([x, y], f"{err_msg}{reason}", verbose=verbose, header=header, names=("x", "y"), precision=precision))  # fmt: skip
    original, flagged_count = (x, y), 0
    numeric = x.dtype.kind in "biufc" and y.dtype.kind in "biufc" and (x.dtype.kind in "fc" or y.dtype.kind in "fc")
    times = x.dtype.kind == y.dtype.kind and x.dtype.kind in "mM"
    tests = ((np.isnan, "nan"), (lambda a: a == np.inf, "+inf"), (lambda a: a == -np.inf, "-inf")) if numeric else ((np.isnat, "NaT"),)
    if equal_nan and (numeric or times):
        flagged = []
        for test, what in tests:
            if "inf" in what and comparison is _less:
                continue
            a, b = np.broadcast_arrays(test(x), test(y))
            if (a != b).any():
                reason = f"\nx and y {what} location mismatch:"
                raise AssertionError(build_err_msg([*original], f"{err_msg}{reason}", verbose=verbose, header=header, names=("x", "y"), precision=precision))  # fmt: skip
            flagged.append(a)
        special = flagged[0]
        for f in flagged[1:]:
            special = special | f
        if special.any():
            keep, flagged_count = ~special, np.count_nonzero(special)
            x, y = (np.broadcast_to(v, keep.shape)[keep] for v in (x, y))
            if x.size == 0:
                return
    same = np.asarray(comparison(x, y))
    if same.all():
        return
    wrong = same.size - np.count_nonzero(same)
    size = same.size + flagged_count  # NaN and infinities agree, but count among all
    remarks = ["Mismatched elements: {} / {} ({:.3g}%)".format(wrong, size, 100 * wrong / size)]
    with contextlib.suppress(TypeError), np.errstate(all="ignore"):
        error = np.absolute(x - y)
        if x.dtype.kind == "u" or y.dtype.kind == "u":
            error = np.minimum(error, np.absolute(y - x))
        remarks.append("Max absolute difference: " + np.array2string(np.asarray(error.max())))
        nonzero = np.asarray(np.broadcast_to(y, error.shape) != 0)
        if not nonzero.any():
            relative = np.inf
        else:
            relative = (error[nonzero] / np.absolute(np.broadcast_to(y, error.shape)[nonzero])).max()
        remarks.append("Max relative difference: " + np.array2string(np.asarray(relative)))
    text = str(err_msg) + "\n" + "\n".join(remarks)
    raise AssertionError(build_err_msg([*original], text, verbose=verbose, header=header, names=("x", "y"), precision=precision))  # fmt: skip


def assert_array_compare(comparison, x, y, err_msg="", verbose=True, header="", precision=6, equal_nan=True):
    """Fail unless a comparison holds for all elements of two arrays.

    >>> from numpy.testing import assert_array_compare
    >>> import operator; assert_array_compare(operator.ge, [2, 3], [1, 3])
    """
    _compare(comparison, x, y, err_msg, verbose, header, precision, equal_nan)


def _less(x, y):
    return x < y


def assert_array_equal(x, y, err_msg="", verbose=True, *, strict=False):
    """Fail unless arrays have the same shape and elements.

    >>> from numpy.testing import assert_array_equal
    >>> assert_array_equal([1.0, 2.0], [1, 2])
    """
    _compare(lambda a, b: a == b, x, y, err_msg, verbose, "Arrays are not equal", strict=strict)


def assert_array_almost_equal(x, y, decimal=6, err_msg="", verbose=True):
    """Fail unless arrays agree to a number of decimals.

    >>> from numpy.testing import assert_array_almost_equal
    >>> assert_array_almost_equal([1.0, 2.333333], [1.0, 2.3333334])
    """
    limit = 1.5 * 10.0 ** (-decimal)
    header = "Arrays are not almost equal to %d decimals" % decimal
    _compare(lambda a, b: np.absolute(a - b) < limit, x, y, err_msg, verbose, header, decimal)


def assert_array_less(x, y, err_msg="", verbose=True):
    """Fail unless each element of the first array is less than the second's.

    >>> from numpy.testing import assert_array_less
    >>> assert_array_less([1.0, 1.0], [1.1, 2.0])
    """
    _compare(_less, x, y, err_msg, verbose, "Arrays are not less-ordered")


def assert_allclose(actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg="", verbose=True):
    """Fail unless arrays are equal within a tolerance.

    >>> from numpy.testing import assert_allclose
    >>> assert_allclose([1.0], [1.0 + 1e-9])
    """
    header = f"Not equal to tolerance rtol={rtol:g}, atol={atol:g}"
    close = lambda a, b: np.isclose(a, b, rtol=rtol, atol=atol, equal_nan=equal_nan)
    _compare(close, actual, desired, str(err_msg), verbose, header, equal_nan=equal_nan)


def assert_array_almost_equal_nulp(x, y, nulp=1):
    """Fail unless floats differ by at most some units in the last place.

    >>> from numpy.testing import assert_array_almost_equal_nulp
    >>> assert_array_almost_equal_nulp(array([1.0]), array([1.0 + 2e-16]))
    """
    x, y = np.asarray(x), np.asarray(y)
    spacing = np.spacing(np.where(np.absolute(x) > np.absolute(y), np.absolute(x), np.absolute(y)))
    if not np.all(np.absolute(x - y) <= nulp * spacing):
        if np.iscomplexobj(x) or np.iscomplexobj(y):
            raise AssertionError("X and Y are not equal to %d ULP" % nulp)
        found = np.max(_ulps(x, y))
        raise AssertionError("X and Y are not equal to %d ULP (max is %g)" % (nulp, found))


def _ulps(x, y):
    """How many floats lie between two."""
    kind = np.common_type(x, y)
    size = np.dtype(kind).itemsize

    def ordered(a):
        whole = a.astype(kind).view(f"i{size}")
        lowest = np.array(-(1 << 8 * size - 1), f"i{size}")
        return np.where(whole < 0, lowest - whole, whole)

    return np.absolute(ordered(np.atleast_1d(x)) - ordered(np.atleast_1d(y)))


def assert_array_max_ulp(a, b, maxulp=1, dtype=None):
    """Fail unless floats differ by at most some units in the last place; the differences.

    >>> from numpy.testing import assert_array_max_ulp
    >>> assert_array_max_ulp(array([1.0]), array([1.0]))
    array([0])
    """
    found = _ulps(np.asarray(a, dtype), np.asarray(b, dtype))
    if not np.all(found <= maxulp):
        raise AssertionError(f"Arrays are not almost equal up to {maxulp:g} ULP (max difference is {np.max(found):g} ULP)")  # fmt: skip
    return found


def assert_string_equal(actual, desired):
    """Fail unless two texts are equal.

    >>> from numpy.testing import assert_string_equal
    >>> assert_string_equal('abc', 'abc')
    """
    for x in (actual, desired):
        if not isinstance(x, str):
            raise AssertionError(repr(type(x)))
    if actual != desired:
        import difflib

        lines = difflib.Differ().compare(actual.splitlines(True), desired.splitlines(True))
        raise AssertionError("Differences in strings:\n" + "".join(lines).rstrip())


def assert_raises(*args, **kwargs):
    """Fail unless a call, or the block of a `with`, raises an exception.

    >>> from numpy.testing import assert_raises
    >>> assert_raises(ValueError, int, 'a')
    """
    import unittest

    return unittest.TestCase().assertRaises(*args, **kwargs)


def assert_raises_regex(exception_class, expected_regexp, *args, **kwargs):
    """As `assert_raises`, and the message matches a pattern.

    >>> from numpy.testing import assert_raises_regex
    >>> assert_raises_regex(ValueError, 'invalid', int, 'a')
    """
    import unittest

    return unittest.TestCase().assertRaisesRegex(exception_class, expected_regexp, *args, **kwargs)


@contextlib.contextmanager
def _warns(category, name):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        yield
        if not any([issubclass(w.category, category) for w in seen]):
            raise AssertionError("No warning raised" + (f" when calling {name}" if name else ""))


def assert_warns(warning_class, *args, **kwargs):
    """Fail unless a call, or the block of a `with`, warns; what the call gives.

    >>> from numpy.testing import assert_warns
    >>> import warnings
    >>> assert_warns(UserWarning, warnings.warn, 'oh')
    """
    if not args:
        return _warns(warning_class, None)
    with _warns(warning_class, args[0].__name__):
        return args[0](*args[1:], **kwargs)


@contextlib.contextmanager
def _no_warnings(name):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        yield
        if seen:
            raise AssertionError(f"Got warnings{f' when calling {name}' if name else ''}: {seen}")


def assert_no_warnings(*args, **kwargs):
    """Fail if a call, or the block of a `with`, warns; what the call gives.

    >>> from numpy.testing import assert_no_warnings
    >>> assert_no_warnings(abs, -1)
    1
    """
    if not args:
        return _no_warnings(None)
    with _no_warnings(args[0].__name__):
        return args[0](*args[1:], **kwargs)


class suppress_warnings:
    """Leaves out warnings that its filters name, for the length of a `with` block.

    >>> from numpy.testing import suppress_warnings
    >>> import warnings
    >>> with suppress_warnings() as sup:
    ...     sup.filter(UserWarning)
    ...     warnings.warn('oh')
    """

    def __init__(self, forwarding_rule="always"):
        self._rules, self._entered, self.log = [], False, []

    def filter(self, category=Warning, message="", module=None):
        self._add(category, message, None)

    def record(self, category=Warning, message="", module=None):
        kept = []
        self._add(category, message, kept)
        return kept

    def _add(self, category, message, kept):
        self._rules.append((category, message, kept))
        if self._entered:
            self._apply(category, message)

    @staticmethod
    def _apply(category, message):
        warnings.filterwarnings("always", message, category)

    def __enter__(self):
        import re

        self._saved = warnings.catch_warnings()
        self._saved.__enter__()
        show = warnings.showwarning

        def filtered(message, category, filename, lineno, file=None, line=None):
            for kind, text, kept in reversed(self._rules):
                if issubclass(category, kind) and re.match(text, str(message), re.I):
                    if kept is not None:
                        found = warnings.WarningMessage(message, category, filename, lineno)
                        kept.append(found)
                        self.log.append(found)
                    return
            show(message, category, filename, lineno, file, line)

        self._entered = True
        for category, message, _ in self._rules:
            self._apply(category, message)
        warnings.showwarning = filtered
        return self

    def __exit__(self, *exc):
        self._entered = False
        self._saved.__exit__(*exc)
        return False

    def __call__(self, function):
        def wrapped(*args, **kwargs):
            with self:
                return function(*args, **kwargs)

        return wrapped


class clear_and_catch_warnings(warnings.catch_warnings):
    """As `warnings.catch_warnings`, forgetting which warnings some modules have shown.

    >>> from numpy.testing import clear_and_catch_warnings
    >>> with clear_and_catch_warnings(record=True) as seen: pass
    """

    def __init__(self, record=False, modules=()):
        super().__init__(record=record)
        for module in modules:
            getattr(module, "__warningregistry__", {}).clear()


def rand(*args):
    """Uniform random numbers of a shape.

    >>> from numpy.testing import rand
    >>> rand(2).shape
    (2,)
    """
    return np.random.rand(*args)


class KnownFailureException(Exception):
    """Raised where a test is known to fail."""


verbose = 0
IS_PYPY = IS_PYSTON = IS_WASM = HAS_LAPACK64 = False
HAS_REFCOUNT = False  # objects have no counts of their references


def assert_array_compare(
    comparison, x, y, err_msg="", verbose=True, header="", precision=6, equal_nan=True, equal_inf=True, *,
    strict=False,
):  # fmt: skip
    """Fail unless a comparison of two arrays holds everywhere.

    >>> from numpy.testing import assert_array_compare
    >>> assert_array_compare(lambda a, b: a <= b, [1, 2], [1, 3])
    """
    _compare(comparison, x, y, err_msg, verbose, header, precision, equal_nan)


def print_assert_equal(test_string, actual, desired):
    """Fail with a text of its own unless two objects are equal.

    >>> from numpy.testing import print_assert_equal
    >>> print_assert_equal('equal', [0, 1], [0, 1])
    """
    if not actual == desired:
        raise AssertionError(f"{test_string} failed\nACTUAL: \n{actual!r}\nDESIRED: \n{desired!r}")


@contextlib.contextmanager
def tempdir(*args, **kwargs):
    """A folder that goes away after the block.

    >>> from numpy.testing import tempdir
    >>> with tempdir() as folder: pass
    """
    import shutil
    import tempfile

    folder = tempfile.mkdtemp(*args, **kwargs)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@contextlib.contextmanager
def temppath(*args, **kwargs):
    """The path of an empty file that goes away after the block.

    >>> from numpy.testing import temppath
    >>> with temppath() as path: pass
    """
    import os
    import tempfile

    handle, path = tempfile.mkstemp(*args, **kwargs)
    os.close(handle)
    try:
        yield path
    finally:
        os.remove(path)


def break_cycles():
    """Run the garbage collector.

    >>> from numpy.testing import break_cycles
    >>> break_cycles()
    """
    import gc

    gc.collect()


def assert_no_gc_cycles(*args, **kwargs):
    """What the garbage collector finds cannot be seen here.

    >>> from numpy.testing import assert_no_gc_cycles
    >>> try: assert_no_gc_cycles(int)
    ... except NotImplementedError as e: print(e)
    numpy.testing.assert_no_gc_cycles
    """
    raise NotImplementedError("numpy.testing.assert_no_gc_cycles")


def runstring(astr, dict):
    """Run a text as a program.

    >>> from numpy.testing import runstring
    >>> names = {}; runstring('a = 1', names); names['a']
    1
    """
    exec(astr, dict)


def measure(code_str, times=1, label=None):
    """The seconds that a program takes, run a number of times.

    >>> from numpy.testing import measure
    >>> measure('pass') < 10
    True
    """
    import sys
    import time

    frame = sys._getframe(1)
    code = compile(code_str, f"Test name: {label} ", "exec")
    started = time.perf_counter()
    for _ in range(times):
        exec(code, frame.f_globals, frame.f_locals)
    return 0.01 * int(100 * (time.perf_counter() - started))


def __getattr__(name):
    if name[:2] != "__" and name[:1] == "_" or name in ("check_support_sve", "requires_memory"):
        if name == "_private":
            import importlib

            return importlib.import_module("numpy.testing._private")
        from numpy.testing._private import utils

        return getattr(utils, name)
    if name == "Tester":
        return np.Tester
    raise AttributeError(f"module 'numpy.testing' has no attribute {name!r}")


def raises(*args):
    """Decorate a test that passes if it raises one of some exceptions.

    >>> from numpy.testing import raises
    >>> raises(ZeroDivisionError)(lambda: 1/0)()
    """

    def decorated(function):
        import functools

        @functools.wraps(function)
        def test(*arguments, **keywords):
            try:
                function(*arguments, **keywords)
            except args:
                return
            names = " or ".join([e.__name__ for e in args])
            raise AssertionError(f"{function.__name__}() did not raise {names}")

        return test

    return decorated


def decorate_methods(cls, decorator, testmatch=None):
    """Decorate the methods of a class whose names look like those of tests.

    >>> from numpy.testing import decorate_methods
    >>> class Checks:
    ...     def test_one(self):
    ...         pass
    >>> decorate_methods(Checks, lambda f: 'decorated')
    >>> Checks.test_one
    'decorated'
    """
    import inspect
    import os
    import re

    match = re.compile(r"(?:^|[\\b_\\.%s-])[Tt]est" % os.sep if testmatch is None else testmatch)
    for name, method in list(vars(cls).items()):
        if inspect.isfunction(method) and name[0] != "_" and match.search(name):
            setattr(cls, name, decorator(method))


def jiffies(_proc_pid_stat=None, _load_time=[]):
    """Hundredths of a second of the processor's time that this process has taken.

    >>> from numpy.testing import jiffies
    >>> jiffies() > 0
    True
    """
    import time

    return int(100 * time.process_time())


def rundocs(filename=None, raise_on_error=True):
    """Run the examples in the documentation of a file.

    >>> from numpy.testing import rundocs
    >>> with open('/tmp/documented.py', 'w') as f:
    ...     _ = f.write("'''Two.\\n\\n>>> 1 + 1\\n2\\n'''\\n")
    >>> rundocs('/tmp/documented.py')
    """
    import doctest
    import importlib.util
    import sys

    if filename is None:
        filename = sys._getframe(1).f_globals["__file__"]
    spec = importlib.util.spec_from_file_location("documented", filename)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    said = []
    runner = doctest.DocTestRunner(verbose=False)
    for test in doctest.DocTestFinder().find(module):
        runner.run(test, out=said.append if raise_on_error else None)
    if runner.failures > 0 and raise_on_error:
        raise AssertionError("Some doctests failed:\n%s" % "\n".join(said))


def run_module_suite(file_to_run=None, argv=None):
    """Run the tests of a file with pytest, which is not there."""
    raise NotImplementedError("numpy.testing.run_module_suite")
