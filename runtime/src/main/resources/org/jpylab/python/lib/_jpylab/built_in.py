"""What a built-in module of Python needs to have functions of its own given anew."""

from types import BuiltinFunctionType
from _frozen_importlib import BuiltinImporter, ModuleSpec


class builtin_function_or_method(staticmethod):
    """A function of Python source that looks like a built-in one and, like one, binds to no object."""

    __module__ = "builtins"
    __class__ = property(lambda self: BuiltinFunctionType)

    @property
    def __wrapped__(self):
        raise AttributeError("'builtin_function_or_method' object has no attribute '__wrapped__'")

    def __repr__(self):
        return f"<built-in function {self.__name__}>"

    def __reduce__(self):
        return self.__name__


def module(name):
    """The interpreter's own module of that name."""
    spec = ModuleSpec(name, BuiltinImporter, origin="built-in")
    made = BuiltinImporter.create_module(spec)
    made.__spec__ = spec
    return made


def replace(module, function, name, parameters, doc=None):
    """Let `module.name` be `function` of these parameters, documented as what was there before, or by `doc`."""
    own = getattr(module, name, None)
    function.__name__ = function.__qualname__ = name
    function.__module__ = module.__name__
    function.__doc__ = own.__doc__ if doc is None else doc
    made = builtin_function_or_method(function)
    made.__self__ = module
    made.__text_signature__ = parameters and f"($module, {parameters}, /)"
    setattr(module, name, made)


def one_argument(function, given):
    """Raise what Python says where a function of one argument was given `given` of them."""
    raise TypeError(f"{function}() takes exactly one argument ({given} given)")


def two_arguments(function, given):
    """Raise what Python says where a function of two arguments was given `given` of them."""
    raise TypeError(f"{function} expected 2 arguments, got {given}")
