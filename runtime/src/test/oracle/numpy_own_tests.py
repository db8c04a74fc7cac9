"""Runs NumPy's own test files, those of the installed package, in the interpreter that runs this script.

Nothing of NumPy's text is stored. The same run by the interpreter that has NumPy says which tests apply
(those that pass there under the same stand-in for pytest); the report counts against these.

    /usr/bin/python3 numpy_own_tests.py run FOLDER [name-part …]            writes FOLDER/theirs/NAME.jsonl
    jpylab numpy_own_tests.py run FOLDER [name-part …]                      writes FOLDER/ours/NAME.jsonl
    /usr/bin/python3 numpy_own_tests.py report FOLDER [--all] [name-part …] counts, and what fails, by reason
"""

import ast
import collections
import io
import json
import os
import re
import sys
import time
import traceback
import types
import warnings

PACKAGE = "/usr/lib/python3/dist-packages/numpy"
ROOMS = ("core", "lib", "linalg", "fft", "matrixlib", "ma", "polynomial", "random", "tests")
# Tests of the compiled code, the build, the type checker or of things that have harnesses of their own.
LEFT_OUT = re.compile(
    "test_(simd|cpu_|cython|limited_api|mem_policy|custom_dtypes|extint128|umath_accuracy|public_api|scripts|"
    "reloading|warnings|numpy_version|financial|dlpack|ctypeslib|extending|machar|hashtable|"
    "argparse|_datasource_remote|arraymethod|casting_unittests|longdouble|scalarbuffer|lazyloading|nep50)"
)
# Tests that ask for more memory or time than they tell.
NAMED_OUT = re.compile("test_large_|large_array|huge|big_arrays|test_bounds_check_large|test_object_array_self")
SECONDS_PER_TEST = 30


class Missing:
    """Stands for a name that could not be imported; to call it is the failure."""

    def __init__(self, name, why):
        self.__dict__.update(name=name, why=why)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Missing(f"{self.name}.{name}", self.why)

    def __call__(self, *args, **kwargs):
        raise ImportError(f"{self.name}: {self.why}")

    def __iter__(self):
        raise ImportError(f"{self.name}: {self.why}")


def files():
    for room in ROOMS:
        folder = os.path.join(PACKAGE, "tests" if room == "tests" else room + "/tests")
        for name in sorted(os.listdir(folder)):
            if name.startswith("test_") and name.endswith(".py") and not LEFT_OUT.match(name):
                yield f"{room}.{name[:-3]}", os.path.join(folder, name)


def execute(statement, namespace, path):
    """Runs a statement of a module; an import that fails binds its names to what says so when used."""
    try:
        exec(compile(ast.Module([statement], []), path, "exec"), namespace)
        return
    except BaseException as e:
        why = f"{type(e).__name__}: {e}"
        if not isinstance(statement, (ast.Import, ast.ImportFrom)):
            raise
    for alias in statement.names:
        one = ast.copy_location(
            ast.Import([alias]) if isinstance(statement, ast.Import)
            else ast.ImportFrom(statement.module, [alias], statement.level),
            statement,
        )  # fmt: skip
        try:
            exec(compile(ast.fix_missing_locations(ast.Module([one], [])), path, "exec"), namespace)
        except BaseException:
            name = alias.asname or alias.name.partition(".")[0]
            if name not in namespace or alias.asname:
                namespace[name] = Missing(f"{getattr(statement, 'module', '')}.{alias.name}", why)


def load(name, path, note):
    with open(path, encoding="utf-8") as f:
        tree = ast.parse(f.read(), path)
    module = types.ModuleType("numpy_own_" + name.replace(".", "_"))
    sys.modules[module.__name__] = module
    module.__file__, module.__package__ = path, "numpy." + name.partition(".")[0] + ".tests"
    namespace = module.__dict__
    for statement in tree.body:
        try:
            execute(statement, namespace, path)
        except BaseException as e:
            note(f"<{getattr(statement, 'name', 'line ' + str(statement.lineno))}>", "import", reason(e))
    return namespace


def reason(e):
    """The exception, and the line of the test file at which it came."""
    frames = [f for f in traceback.extract_tb(e.__traceback__) if "/tests/" in f.filename]
    line = f" @{frames[-1].lineno}" if frames else ""
    return f"{type(e).__name__}: {str(e).strip()[:600]}{line}"


def cases(namespace):
    """Every test: (id, class or None, function)."""
    for name, thing in list(namespace.items()):
        if isinstance(thing, type) and name.startswith("Test") and thing.__module__ == namespace["__name__"]:
            for member in dir(thing):
                if member.startswith("test") and callable(getattr(thing, member)):
                    yield f"{name}::{member}", thing, getattr(thing, member)
        elif name.startswith("test") and isinstance(thing, types.FunctionType):
            yield name, None, thing


def own_test_tools():
    """`numpy.ma.testutils` of the installed package, which its tests of masked arrays import."""
    if sys.implementation.name == "cpython":
        return
    name = "numpy.ma.testutils"
    made = types.ModuleType(name)
    made.__package__ = "numpy.ma"
    with open(PACKAGE + "/ma/testutils.py", encoding="utf-8") as f:
        code = compile(f.read(), PACKAGE + "/ma/testutils.py", "exec")
    sys.modules[name] = made
    exec(code, made.__dict__)


def run_case(stand_in, namespace, owner, function, values, chosen):
    instance = owner() if owner is not None else None
    fixtures = stand_in.Fixtures(namespace, instance)
    import inspect

    member = inspect.getattr_static(owner, function.__name__, None) if owner is not None else None
    bound = owner is not None and not isinstance(member, (staticmethod, classmethod))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for kind in (DeprecationWarning, FutureWarning, RuntimeWarning):
            warnings.simplefilter("error", kind)
        try:
            for name in fixtures.autouse():
                fixtures.value(name, chosen)
            for name in ("setUp", "setup", "setup_method"):
                if hasattr(instance, name) and not hasattr(getattr(instance, name), "pytest_fixture"):
                    setup = getattr(instance, name)
                    setup(*([function] if len(inspect.signature(setup).parameters) else []))
            arguments = dict(values)
            for p in parameters_of(function):
                if p not in arguments and p != "self" and parameters_of(function)[p].default is p_empty:
                    arguments[p] = fixtures.value(p, chosen)
            function(instance, **arguments) if bound else function(**arguments)
        finally:
            for name in ("tearDown", "teardown", "teardown_method"):
                if hasattr(instance, name):
                    end = getattr(instance, name)
                    end(*([function] if len(inspect.signature(end).parameters) else []))
            fixtures.close()


import inspect  # noqa: E402

p_empty = inspect.Parameter.empty


def parameters_of(function):
    found = inspect.signature(inspect.unwrap(function)).parameters
    return {n: p for n, p in found.items() if p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)}



def run_file(stand_in, name, path, out, wanted=None):
    import numpy as np

    def note(case, status, why=""):
        out.write(json.dumps([case, status, why]) + "\n")
        out.flush()

    started = time.time()
    counts = collections.Counter()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        namespace = load(name, path, note)
    for case, owner, function in cases(namespace):
        if wanted and wanted not in case:
            continue
        if NAMED_OUT.search(case):
            continue
        if owner is not None and hasattr(owner, "setup_class"):
            try:
                owner.setup_class()
            except BaseException as e:
                note(case, "fail", "setup_class " + reason(e))
                continue
        try:
            sets = list(stand_in.parameter_sets(function, owner))
        except BaseException as e:
            note(case, "fail", reason(e))
            continue
        for label, values, marks in sets:
            why = stand_in.not_applicable(marks)
            if why is not None:
                continue
            if not isinstance(function, (types.FunctionType, types.MethodType)):
                note(case, "fail", "not a function")
                continue
            needed = [p for p in parameters_of(function) if p not in values and p != "self"]
            probe = stand_in.Fixtures(namespace, owner.__new__(owner) if owner is not None else None)
            axes = probe.axes(needed + probe.autouse())
            combinations = [{}]
            for axis, n in axes.items():
                combinations = [{**c, axis: i} for c in combinations for i in range(n)]
            for chosen in combinations:
                text = "-".join([label] * bool(label) + [str(i) for i in chosen.values()])
                full = case + (f"[{text}]" if text else "")
                begun = time.time()
                stdout, sys.stdout = sys.stdout, io.StringIO()
                try:
                    run_case(stand_in, namespace, owner, function, values, chosen)
                    status, why = "pass", ""
                except stand_in.Skipped as e:
                    status, why = "skip", str(e)
                except KeyboardInterrupt:
                    raise
                except BaseException as e:
                    status, why = ("skip", str(e)) if type(e).__name__ == "SkipTest" else ("fail", reason(e))
                finally:
                    sys.stdout = stdout
                seconds = time.time() - begun
                if seconds > SECONDS_PER_TEST / 6:
                    why += f" [{seconds:.0f} s]"
                counts[status] += 1
                note(full, status, why)
                restore(np)
    note("<file>", "done", f"{time.time() - started:.0f}")
    print(name, dict(counts), f"{time.time() - started:.0f} s")
    sys.stdout.flush()


def restore(np):
    np.seterr(divide="warn", over="warn", under="ignore", invalid="warn")


def run(folder, wanted):
    import pytest_stand_in as stand_in

    sys.modules["pytest"] = stand_in.module()
    no_hypothesis()
    own_test_tools()
    if sys.implementation.name != "cpython":
        for room in ROOMS[:-1]:  # what the tests import of one another
            made = types.ModuleType(f"numpy.{room}.tests")
            made.__path__ = [os.path.join(PACKAGE, room, "tests")]
            sys.modules[made.__name__] = made
    side = os.path.join(folder, "theirs" if sys.implementation.name == "cpython" else "ours")
    os.makedirs(side, exist_ok=True)
    wanted, case = [w.partition("::")[0] for w in wanted], "".join(w.partition("::")[2] for w in wanted)
    for name, path in files():
        if not wanted or any(w in name for w in wanted):
            if not case and len(wanted) != 1 and os.path.exists(os.path.join(side, name + ".jsonl")):
                continue
            with open("/dev/stdout" if case else os.path.join(side, name + ".jsonl"), "w") as out:
                try:
                    run_file(stand_in, name, path, out, case)
                except BaseException as e:
                    print(name, "stopped:", reason(e))


def no_hypothesis():
    """Stand-ins under which property tests are skipped."""
    import pytest_stand_in as stand_in

    def given(*args, **kwargs):
        def skipping(function):
            def skipped():
                raise stand_in.Skipped("property test")

            return skipped

        return skipping

    class Anything:
        def __getattr__(self, name):
            if name.startswith("__"):
                raise AttributeError(name)
            return Anything()

        def __call__(self, *args, **kwargs):
            return Anything()

    for name in ("hypothesis", "hypothesis.strategies", "hypothesis.extra", "hypothesis.extra.numpy"):
        made = types.ModuleType(name)
        made.given, made.__getattr__, made.__path__ = given, Anything().__getattr__, []
        sys.modules[name] = made
    sys.modules["hypothesis"].strategies = sys.modules["hypothesis.strategies"]
    sys.modules["hypothesis"].extra = sys.modules["hypothesis.extra"]
    sys.modules["hypothesis.extra"].numpy = sys.modules["hypothesis.extra.numpy"]


def read(folder, side, name):
    path = os.path.join(folder, side, name + ".jsonl")
    if not os.path.exists(path):
        return None
    with open(path) as f:
        return {case: (status, why) for case, status, why in map(json.loads, f)}


def family(why):
    """The reason without what varies from case to case."""
    why = re.sub(r" @\d+( \[\d+ s\])?$", "", why).split("\n")[0]
    return re.sub(r"0x[0-9a-f]+|\d+", "#", why)[:110]


def report(folder, everything, wanted):
    passed = total = 0
    reasons, examples = collections.Counter(), {}
    for name, _ in files():
        if wanted and not any(w in name for w in wanted):
            continue
        theirs, ours = read(folder, "theirs", name), read(folder, "ours", name)
        if not theirs or ours is None:
            continue
        apply = [c for c, (status, _) in theirs.items() if status == "pass"]
        good = sum(ours.get(c, ("missing",))[0] == "pass" for c in apply)
        unfinished = "" if "<file>" in ours else "  (did not end)"
        print(f"{name:40} {good:6} of {len(apply):6}{unfinished}")
        passed, total = passed + good, total + len(apply)
        for c, (status, why) in ours.items():
            if status == "import":
                print("      not loaded:", c, why[:150].replace("\n", " "))
        for c in apply:
            status, why = ours.get(c, ("missing", "not run"))
            if status != "pass":
                reasons[family(why)] += 1
                examples.setdefault(family(why), []).append(f"{name}::{c} {why}")
    print(f"{'all':40} {passed:6} of {total:6}  {100 * passed / max(total, 1):.1f}%")
    for why, n in reasons.most_common(1000 if everything else 60):
        print(f"{n:6} {why}\n           {examples[why][0][:150]!r}")
    if everything:
        for why, n in reasons.most_common():
            for example in examples[why]:
                print(example.replace("\n", " | ")[:400])


if __name__ == "__main__":
    if sys.argv[1] == "run":
        sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
        run(sys.argv[2], sys.argv[3:])
    else:
        rest = sys.argv[3:]
        report(sys.argv[2], "--all" in rest, [w for w in rest if w[0] != "-"])
