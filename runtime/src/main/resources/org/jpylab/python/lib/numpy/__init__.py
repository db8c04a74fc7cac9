"""NumPy 1.24's interface, over arrays in Java."""

from _jpylab import lazy_module as _lazy_module, load_tables as _load_tables
from _jpylab import public_names as _public_names, run_parts as _run_parts

__version__ = "1.24.2"

_run_parts(
    globals(), "numpy", "_border", "_dtypes", "_dtype_specs", "_scalars", "_held_scalars", "_integer_scalars",
    "_float_scalars", "_complex_scalars", "_other_scalars", "_scalar_crossing", "_array", "_array_conversions",
    "_array_indices", "_array_operators", "_flat", "_ufunc",
)  # fmt: skip
_load_tables(globals(), "numpy")
_run_parts(
    globals(), "numpy", "_matmul_ufunc", "_constants", "_files", "_text_tables", "_array_methods", "_splitting", "_float_errors", "_functions",
    "_types", "_printing", "_index_tricks", "_nditer", "_joining",
    "_calling", "_statistics", "_polynomials", "_records",
)  # fmt: skip

from numpy import _lazy

__getattr__ = _lazy.attribute_of("numpy")


def __dir__():
    return sorted({*globals(), *_lazy.names()})


for _n in ("linalg", "fft", "random", "ma", "char", "rec", "emath", "ctypeslib", "polynomial", "lib"):
    if _lazy_module("numpy." + _n) is not None:
        globals()[_n] = _lazy_module("numpy." + _n)


def _watch_for_array_functions():
    """Look at each new class: one with `__array_function__` makes the functions ask their arguments."""
    import builtins

    build = builtins.__build_class__

    def built(function, name, /, *bases, **keywords):
        made = build(function, name, *bases, **keywords)
        if "__array_function__" in getattr(made, "__dict__", ()):
            from numpy import _overrides

            _overrides.activate()
        return made

    builtins.__build_class__ = built


def _register_numbers():
    """Let `numbers.Integral` and the like know the scalars: now, or once a program imports that module."""
    if "numbers" in sys.modules:
        _known_to(sys.modules["numbers"])
    else:
        sys.meta_path.insert(0, _NumbersFinder())


def _known_to(numbers):
    numbers.Integral.register(integer)
    numbers.Complex.register(inexact)
    numbers.Real.register(floating)
    numbers.Number.register(number)


class _NumbersFinder:
    """Waits for the first `import numbers`; the module is loaded as ever, and told of the scalars then."""

    def find_spec(self, name, path=None, target=None):
        if name != "numbers":
            return None
        sys.meta_path.remove(self)
        for finder in sys.meta_path:
            spec = finder.find_spec(name, path, target)
            if spec is not None:
                self._loader, spec.loader = spec.loader, self
                return spec
        return None

    def create_module(self, spec):
        return self._loader.create_module(spec)

    def exec_module(self, module):
        self._loader.exec_module(module)
        module.__spec__.loader = module.__loader__ = self._loader
        _known_to(module)


def _public():
    python = "abs round max min bool int float complex object str sys long unicode polynomial lib".split()
    return [n for n in list(globals()) if n[0] != "_" and n not in python] + [
        "__version__", *[n for n in _lazy._FROM if n[0] != "_" and not n.startswith("normalize")]
    ]  # fmt: skip


_watch_for_array_functions()
_register_numbers()
__all__ = _public_names("numpy", _public)

if getattr(sys.modules.get("_py2"), "runs_program", False):
    from _py2 import oldnumpy as _oldnumpy

    _oldnumpy.install()
