"""As much of pytest as NumPy's test files use, for interpreters that have none."""

import contextlib
import inspect
import itertools
import re
import sys
import types
import warnings


class Skipped(BaseException):
    """The test says that it does not apply here."""


class Failed(AssertionError):
    """The test says that it has failed."""


class Mark:
    """A decorator that notes itself at what it decorates."""

    def __init__(self, name, args=(), kwargs=None):
        self.name, self.args, self.kwargs = name, args, kwargs or {}

    def __call__(self, *args, **kwargs):
        if len(args) == 1 and not kwargs and (inspect.isfunction(args[0]) or inspect.isclass(args[0])):
            target = args[0]
            target.pytestmark = [*getattr(target, "pytestmark", []), self]
            return target
        return Mark(self.name, self.args + args, {**self.kwargs, **kwargs})


class Marks:
    def __getattr__(self, name):
        return Mark(name)


class Parameter:
    def __init__(self, *values, marks=(), id=None):
        self.values = values
        self.marks = [marks] if isinstance(marks, Mark) else list(marks)


class Raises:
    """The context of `pytest.raises`."""

    def __init__(self, expected, match=None):
        self.expected, self.match_text, self.value = expected, match, None

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is None:
            raise Failed(f"DID NOT RAISE {self.expected}")
        if not issubclass(kind, self.expected):
            return False
        self.value, self.type, self.tb = value, kind, trace
        if self.match_text is not None:
            self.match(self.match_text)
        return True

    def match(self, text):
        if not re.search(text, str(self.value)):
            raise Failed(f"message {str(self.value)!r} does not match {text!r}")
        return True


def raises(expected, *args, match=None, **kwargs):
    context = Raises(expected, match)
    if not args:
        return context
    with context:
        args[0](*args[1:], **kwargs)
    return context


@contextlib.contextmanager
def warns(expected=Warning, match=None):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        yield seen
    if expected is None:
        return
    if not any(
        issubclass(w.category, expected) and (match is None or re.search(match, str(w.message))) for w in seen
    ):
        raise Failed(f"DID NOT WARN {expected} {match or ''}; warned {[str(w.message)[:80] for w in seen]}")


def deprecated_call(*args, match=None, **kwargs):
    context = warns((DeprecationWarning, PendingDeprecationWarning), match)
    if not args:
        return context
    with context:
        return args[0](*args[1:], **kwargs)


def fixture(function=None, scope="function", params=None, autouse=False, ids=None, name=None):
    def mark(f):
        f.pytest_fixture = (scope, params, autouse)
        return f

    return mark if function is None else mark(function)


def skip(reason="", **kwargs):
    raise Skipped(reason)


def xfail(reason="", **kwargs):
    raise Skipped("xfail: " + reason)


def fail(reason="", **kwargs):
    raise Failed(reason)


def importorskip(name, **kwargs):
    try:
        return __import__(name)
    except ImportError as e:
        raise Skipped(str(e)) from None


class Approx:
    def __init__(self, value, rel=None, abs=None, nan_ok=False):
        self.value, self.rel, self.abs, self.nan_ok = value, rel, abs, nan_ok

    def __eq__(self, other):
        limit = max((self.rel or 1e-6) * abs(self.value), self.abs or 1e-12)
        return other == self.value or abs(other - self.value) <= limit

    def __repr__(self):
        return f"approx({self.value!r})"


def module():
    """The module to be found as `pytest`."""
    made = types.ModuleType("pytest")
    made.mark = Marks()
    made.approx, made.param, made.Mark = Approx, Parameter, Mark
    for f in (raises, warns, deprecated_call, fixture, skip, xfail, fail, importorskip):
        setattr(made, f.__name__, f)
    made.PytestUnraisableExceptionWarning = type("PytestUnraisableExceptionWarning", (Warning,), {})
    return made


class MonkeyPatch:
    """The fixture of that name: changes that are undone after the test."""

    def __init__(self):
        self.undo_list = []

    def setattr(self, target, name, value, raising=True):
        old = getattr(target, name, None)
        self.undo_list.append(lambda: setattr(target, name, old))
        setattr(target, name, value)

    def setenv(self, name, value):
        import os

        old = os.environ.get(name)
        self.undo_list.append(lambda: os.environ.pop(name, 0) if old is None else os.environ.update({name: old}))
        os.environ[name] = value

    def undo(self):
        for f in reversed(self.undo_list):
            f()


def parameter_sets(function, owner):
    """All combinations of the marks' parameters: (id, values by name, marks)."""
    marks = [*getattr(owner, "pytestmark", []), *getattr(function, "pytestmark", [])]
    axes = []
    for m in reversed(marks):
        if m.name != "parametrize":
            continue
        names, values = (list(m.args) + [m.kwargs.get("argvalues")])[:2]
        names = [n.strip() for n in names.split(",")] if isinstance(names, str) else list(names)
        axis = []
        for i, v in enumerate(values):
            extra = v.marks if isinstance(v, Parameter) else []
            v = v.values if isinstance(v, Parameter) else v if len(names) > 1 else (v,)
            axis.append((str(i), dict(zip(names, v)), extra))
        axes.append(axis)
    others = [m for m in marks if m.name != "parametrize"]
    for combination in itertools.product(*axes):
        values, extra = {}, list(others)
        for _, v, m in combination:
            values.update(v)
            extra += m
        yield "-".join(i for i, _, _ in combination), values, extra


def not_applicable(marks):
    """Why a test is not to be run, or None."""
    for m in marks:
        if m.name == "skip":
            return "skip"
        if m.name == "skipif":
            condition = m.args[0] if m.args else m.kwargs.get("condition")
            if isinstance(condition, str):
                continue
            if condition:
                return "skipif " + str(m.kwargs.get("reason", ""))
        if m.name == "xfail" and (not m.args or (not isinstance(m.args[0], str) and m.args[0])):
            return "xfail"
        if m.name == "slow":
            return "slow"
    return None


def is_autouse(function):
    return getattr(function, "pytest_fixture", (0, 0, False))[2]


class Fixtures:
    """Finds and makes the fixtures that a test names."""

    def __init__(self, namespace, instance):
        self.namespace, self.instance, self.open, self.made = namespace, instance, [], {}

    def definition(self, name):
        for place in (type(self.instance) if self.instance is not None else None, self.namespace):
            f = getattr(place, name, None) if not isinstance(place, dict) else place.get(name)
            if isinstance(f, types.FunctionType) and hasattr(f, "pytest_fixture"):
                return f, not isinstance(place, dict)
        return None, False

    def axes(self, names):
        """The fixtures with parameters among those that a test needs: {name: number}."""
        found, todo = {}, list(names)
        while todo:
            f, _ = self.definition(name := todo.pop())
            if f is not None:
                if f.pytest_fixture[1] is not None:
                    found[name] = len(list(f.pytest_fixture[1]))
                todo += [p for p in inspect.signature(f).parameters if p not in ("self", "cls", "request")]
        return found

    def autouse(self):
        names = [n for n, f in self.namespace.items() if isinstance(f, types.FunctionType) and is_autouse(f)]
        if self.instance is not None:
            cls = type(self.instance)
            found = [(n, getattr(cls, n, None)) for n in dir(cls)]
            names += [n for n, f in found if isinstance(f, types.FunctionType) and is_autouse(f)]
        return names

    def value(self, name, chosen):
        if name in self.made:
            return self.made[name]
        f, bound = self.definition(name)
        if f is None:
            made = self.builtin(name)
        else:
            arguments = {}
            for p in inspect.signature(f).parameters:
                if p in ("self", "cls"):
                    continue
                if p == "request":
                    parameter = list(f.pytest_fixture[1])[chosen[name]] if name in chosen else None
                    parameter = parameter.values[0] if isinstance(parameter, Parameter) else parameter
                    arguments[p] = types.SimpleNamespace(
                        param=parameter, addfinalizer=lambda g: self.open.append(g), node=None,
                        getfixturevalue=lambda n: self.value(n, chosen),
                    )  # fmt: skip
                else:
                    arguments[p] = self.value(p, chosen)
            if bound and isinstance(inspect.getattr_static(type(self.instance), name), types.FunctionType):
                made = f(self.instance, **arguments)
            else:
                made = f(**arguments)
            if inspect.isgenerator(made):
                generator = made
                made = next(generator)
                self.open.append(lambda: next(generator, None))
        self.made[name] = made
        return made

    def builtin(self, name):
        import pathlib
        import shutil
        import tempfile

        if name in ("tmpdir", "tmp_path"):
            folder = tempfile.mkdtemp()
            self.open.append(lambda: shutil.rmtree(folder, ignore_errors=True))
            return TemporaryFolder(folder) if name == "tmpdir" else pathlib.Path(folder)
        if name == "monkeypatch":
            made = MonkeyPatch()
            self.open.append(made.undo)
            return made
        if name == "weak_promotion":
            raise Skipped("promotion states")
        raise Skipped("no fixture " + name)

    def close(self):
        for f in reversed(self.open):
            f()


class TemporaryFolder(str):
    def join(self, *parts):
        import os

        return TemporaryFolder(os.path.join(str(self), *parts))

    strpath = property(lambda self: str(self))


if __name__ == "__main__":
    sys.modules["pytest"] = module()
