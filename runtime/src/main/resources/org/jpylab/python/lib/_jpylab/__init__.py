"""Makes the modules that ship with JPyLab importable.

Java runs this first, in a fresh context, with `_store` (a `ModuleStore`) in its namespace.
"""

import sys
from marshal import loads
from _frozen_importlib import ModuleSpec, _ModuleLockManager

PREFIX = "<jpylab>/"

_index = frozenset(_store.names())


def _code(name):
    """The compiled code of one file of the library, such as `numpy/__init__.py`."""
    return loads(memoryview(_store.code(name)))


def _file_of(module):
    """The library file of a module, and whether it is a package; None when it is not ours."""
    path = module.replace(".", "/")
    if path + "/__init__.py" in _index:
        return path + "/__init__.py", True
    if path + ".py" in _index:
        return path + ".py", False
    return None


class Loader:
    """Runs a module of the library from its compiled code."""

    @staticmethod
    def create_module(spec):
        return None

    @staticmethod
    def exec_module(module):
        exec(_code(module.__spec__.loader_state), module.__dict__)

    @staticmethod
    def get_source(fullname):
        return _store.source(_file_of(fullname)[0])

    @staticmethod
    def is_package(fullname):
        return _file_of(fullname)[1]


class Present:
    """Gives a module that its package has made already."""

    def __init__(self, module):
        self._module = module

    def create_module(self, spec):
        return self._module

    def exec_module(self, module):
        pass


def _made_by_package(fullname):
    """The spec of a module without a file, which its package makes when it runs; None where that is none of ours."""
    parent = fullname.rpartition(".")[0]
    if not parent or _file_of(parent) is None:
        return None
    package = sys.modules.get(parent)
    run_lazy(package)
    made = sys.modules.get(fullname)
    return None if made is None else ModuleSpec(fullname, Present(made))


class Finder:
    """Finds modules of the library; `own` says for which names it answers."""

    def __init__(self, own):
        self.own = own

    def find_spec(self, fullname, path=None, target=None):
        if fullname == "datetime":
            import time  # the interpreter's datetime takes it for granted, and ends the session without it
        if not self.own(fullname.partition(".")[0]):
            return None
        found = _file_of(fullname)
        if found is None:
            return _made_by_package(fullname) or _moved(fullname)
        file, package = found
        spec = ModuleSpec(
            fullname, Loader, origin=PREFIX + file, loader_state=file, is_package=package
        )
        spec.has_location = True
        return spec


def _moved(fullname):
    """The spec of a module that has another name now; None where it is none of ours."""
    if fullname.partition(".")[0] not in _HAVE_MOVED:
        return None
    from _jpylab import moved

    return moved.find_spec(fullname)


_HAVE_MOVED = frozenset(["numpy", "scipy", "matplotlib", "mpl_toolkits"])
_GONE = frozenset(["Numeric", "numarray", "MLab", "RandomArray", "LinearAlgebra"])


class FinderOfGone:
    """Finds modules of libraries that NumPy has replaced; a user's or an installed module of that name comes first."""

    @staticmethod
    def find_spec(fullname, path=None, target=None):
        if fullname not in _GONE:
            return None
        from _jpylab import moved

        return moved.find_spec(fullname)


# A user's file or installed package wins over these; the others are as good as built in.
_REPLACEABLE = frozenset(["TypeX", "six", "packaging"])

sys.meta_path.insert(0, Finder(lambda name: name not in _REPLACEABLE))
sys.meta_path.append(Finder(lambda name: name in _REPLACEABLE))
sys.meta_path.append(FinderOfGone)


def load_tables(namespace, module):
    """Run the generated function tables of `module` inside `namespace`."""
    prefix = "tables/" + module + "/"
    for name in sorted(_index):
        if name.startswith(prefix):
            exec(_code(name), namespace)


def run_parts(namespace, package, *parts):
    """Run files of a package inside its own namespace: parts of one module, kept apart to read."""
    for part in parts:
        exec(_code(f"{package}/{part}.py"), namespace)


def public_names(module, find):
    """What `from module import *` gives: as the build wrote it down, since a look at all names is slow."""
    known = _store.publicNames(module)
    return list(known) if known is not None else find()


_running = set()


class LazyModule(type(sys)):
    """A module that runs when its first name is looked up."""

    def __getattr__(self, name):
        if name.startswith("__") and name not in ("__all__", "__path__"):
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        with _ModuleLockManager(self.__name__):  # another thread waits until it has run
            if type(self) is LazyModule:
                if self in _running:  # it asks for a name that it has not made yet
                    raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
                _running.add(self)
                try:
                    self.__loader__.exec_module(self)
                    self.__class__ = type(sys)
                finally:  # after Ctrl-C in the middle it runs again when the next name is looked up
                    _running.discard(self)
        return getattr(self, name)

    def __dir__(self):
        self.__all__
        return dir(self)


def run_lazy(module):
    """Run a module that waits for its first use."""
    if type(module) is LazyModule:
        getattr(module, "__all__", None)


def lazy_module(name):
    """A module of the library that runs when it is first used; None where there is none."""
    if name not in sys.modules:
        file, package = _file_of(name) or (None, False)
        if file is None:
            return None
        made = LazyModule(name)
        made.__spec__ = ModuleSpec(name, Loader, origin=PREFIX + file, loader_state=file, is_package=package)
        made.__spec__.has_location = True
        made.__loader__ = Loader
        made.__file__ = PREFIX + file
        made.__package__ = name if package else name.rpartition(".")[0]
        if package:
            made.__path__ = []
        sys.modules[name] = made
    return sys.modules[name]


def getsizeof(object, *default):
    """The bytes of an object itself, as CPython counts them; the interpreter's own function ends the session."""
    from _jpylab.sizes import size_of

    return size_of(object, *default)


sys.getsizeof = getsizeof

sys.modules["_jpylab"] = _module = type(sys)("_jpylab")
__path__ = []
_module.__dict__.update(globals())
_module.__name__ = "_jpylab"
