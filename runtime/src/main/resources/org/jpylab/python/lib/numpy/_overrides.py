"""`__array_function__`: functions of NumPy left to the arrays of other libraries.

No call pays for it before a class with that method is made: then the public functions get code that
asks their arguments first.
"""

import collections
import inspect
import sys
import types

import numpy as np
from numpy import ndarray

ARRAY_FUNCTION_ENABLED = True
ArgSpec = collections.namedtuple("ArgSpec", "args varargs keywords defaults")

# Functions whose argument is a sequence of arrays, and those that take arrays one after the other.
_OF_SEQUENCES = frozenset(
    "concatenate stack vstack hstack dstack column_stack row_stack block lexsort choose select multi_dot"
    " broadcast_arrays atleast_1d atleast_2d atleast_3d result_type einsum einsum_path meshgrid ix_ savez"
    " savez_compressed piecewise".split()
)
# Functions that make arrays of anything, or take none.
_LEFT_ALONE = frozenset(
    "array asarray asanyarray ascontiguousarray asfortranarray require arange frombuffer fromiter fromfile"
    " fromstring fromfunction fromregex isscalar iterable broadcast_shapes issubdtype issubsctype issubclass_"
    " issctype sctype2char obj2sctype maximum_sctype find_common_type mintypecode typename dtype"
    " set_printoptions get_printoptions printoptions format_float_positional format_float_scientific"
    " set_string_function seterr geterr seterrcall geterrcall seterrobj geterrobj getbufsize setbufsize"
    " show_config get_include who info source lookfor disp deprecate safe_eval load loadtxt genfromtxt indices ones"
    " zeros empty full eye identity tri diag_indices tril_indices triu_indices mask_indices bartlett blackman"
    " hamming hanning kaiser binary_repr base_repr linspace_ set_numeric_ops asmatrix mat bmat vectorize"
    " apply_along_axis_ promote_types nested_iters frompyfunc add_newdoc add_docstring fastCopyAndTranspose"
    " may_share_memory_ geomspace_ byte_bounds_ get_array_wrap asfarray_ show_runtime cast from_dlpack"
    " min_scalar_type_ test".split()
)
# Functions that make an array of the kind of their argument `like`.
_WITH_LIKE = (
    "array asarray asanyarray ascontiguousarray asfortranarray require arange ones zeros empty full eye identity tri"
    " frombuffer fromfile fromiter fromfunction fromstring loadtxt genfromtxt".split()
)
_active = False


def _own(self, func, types, args, kwargs):
    """The function itself, for arrays and their subclasses."""
    for t in types:
        if not issubclass(t, ndarray):
            return NotImplemented
    return func._implementation(*args, **kwargs)


_own.__name__ = "__array_function__"


def activate():
    """Let the public functions ask their arguments.

    >>> activate.__name__
    'activate'
    """
    global _active
    if _active:
        return
    _active = True
    ndarray.__array_function__ = _own
    for module in (np, np.linalg, np.fft):
        for name in dir(module):
            function = getattr(module, name, None)
            if isinstance(function, types.FunctionType) and name[0] != "_" and name not in _LEFT_ALONE:
                if not hasattr(function, "_implementation"):
                    _let_ask(function, module.__name__, _asked)
    for name in _WITH_LIKE:
        _let_ask(getattr(np, name), "numpy", _asked_like)


def _let_ask(function, module, asked):
    """Give a function code that asks its arguments; what it was is its `_implementation`."""
    original = types.FunctionType(
        function.__code__, function.__globals__, function.__name__, function.__defaults__, function.__closure__
    )
    if function.__closure__:
        return
    original.__kwdefaults__ = function.__kwdefaults__
    function._implementation = original
    function.__wrapped__ = original
    scope = function.__globals__
    hidden, way = "_asked_" + function.__name__, "_ask_" + asked.__name__.lstrip("_")
    scope[hidden], scope[way] = function, asked
    made = {}
    exec(f"def asking(*args, **kwargs):\n    return {way}({hidden}, args, kwargs)\n", made)
    function.__code__ = made["asking"].__code__
    function.__defaults__ = function.__kwdefaults__ = None
    function.__module__ = module


def _asked(function, args, kwargs):
    relevant = list(args) + list(kwargs.values())
    if function.__name__ in _OF_SEQUENCES:
        relevant = [y for x in relevant for y in (x if isinstance(x, (list, tuple)) else (x,))]
    implementing = _get_implementing_args(relevant)
    if not implementing or all(
        [type(x).__array_function__ is _own for x in implementing]
    ):
        return function._implementation(*args, **kwargs)
    return _dispatched(function, implementing, args, kwargs, f"{function.__module__}.{function.__name__}")


def _asked_like(function, args, kwargs):
    """A call of a function that makes arrays: left to the class of `like` where that has a say."""
    like = kwargs.pop("like", None)
    if like is None:
        return function._implementation(*args, **kwargs)
    if not hasattr(type(like), "__array_function__"):
        raise TypeError(
            "The `like` argument must be an array-like that implements the `__array_function__` protocol."
        )
    if type(like).__array_function__ is _own:
        return function._implementation(*args, **kwargs)
    return _dispatched(function, [like], args, kwargs, f"numpy.{function.__name__}")


def _dispatched(function, implementing, args, kwargs, name):
    kinds = tuple([type(x) for x in implementing])
    for x in implementing:
        r = x.__array_function__(function, kinds, args, kwargs)
        if r is not NotImplemented:
            return r
    raise TypeError(
        f"no implementation found for {name!r} on types that implement __array_function__: {list(kinds)}"
    )


def _get_implementing_args(relevant_args):
    """The arguments with a method of their own, one of each class, subclasses first."""
    found = []
    for x in relevant_args:
        t = type(x)
        if not hasattr(t, "__array_function__") or t in [type(y) for y in found]:
            continue
        at = len(found)
        for i, y in enumerate(found):
            if issubclass(t, type(y)):
                at = i
                break
        found.insert(at, x)
    return found


def verify_matching_signatures(implementation, dispatcher):
    """Complain unless a dispatcher takes the arguments of its function.

    >>> verify_matching_signatures(lambda x: 0, lambda x: (x,))
    """
    one, two = ArgSpec(*_spec(implementation)), ArgSpec(*_spec(dispatcher))
    if (
        one.args != two.args or one.varargs != two.varargs or one.keywords != two.keywords
        or bool(one.defaults) != bool(two.defaults)
        or one.defaults is not None and len(one.defaults) != len(two.defaults)
    ):  # fmt: skip
        raise RuntimeError("implementation and dispatcher for %s have different function signatures" % implementation)
    if one.defaults is not None and two.defaults != (None,) * len(two.defaults):
        raise RuntimeError("dispatcher functions can only use None for default argument values")


def _spec(function):
    found = inspect.getfullargspec(function)
    return found.args, found.varargs, found.varkw, found.defaults


def set_module(module):
    """A decorator that says where a function is to be found.

    >>> set_module('numpy')(lambda: 0).__module__
    'numpy'
    """

    def decorator(function):
        if module is not None:
            function.__module__ = module
        return function

    return decorator


def array_function_dispatch(dispatcher, module=None, verify=True, docs_from_dispatcher=False):
    """A decorator by which a function asks the arguments that a dispatcher names.

    >>> array_function_dispatch(lambda x: (x,))(lambda x: x + 1)(1)
    2
    """

    def decorator(implementation):
        import functools

        if verify:
            verify_matching_signatures(implementation, dispatcher)
        if docs_from_dispatcher:
            implementation.__doc__ = dispatcher.__doc__

        @functools.wraps(implementation)
        def public(*args, **kwargs):
            try:
                relevant = dispatcher(*args, **kwargs)
            except TypeError as e:
                raise TypeError(str(e).replace(dispatcher.__qualname__, implementation.__qualname__)) from None
            implementing = _get_implementing_args(relevant)
            if all([type(x).__array_function__ is _own for x in implementing]):
                return implementation(*args, **kwargs)
            name = f"{public.__module__}.{public.__name__}"
            return _dispatched(public, implementing, args, kwargs, name)

        if module is not None:
            public.__module__ = module
        public._implementation = implementation
        return public

    return decorator


def array_function_from_dispatcher(implementation, module=None, verify=True, docs_from_dispatcher=True):
    """As `array_function_dispatch`, decorating the dispatcher."""

    def decorator(dispatcher):
        return array_function_dispatch(dispatcher, module, verify=verify, docs_from_dispatcher=docs_from_dispatcher)(
            implementation
        )

    return decorator
