"""Code and modules that a running program asks for."""
import builtins
import importlib
import sys

from _py2 import modules

reload = importlib.reload
intern = sys.intern

_translate = None


def set_translator(translate):
    """Set the function that turns the text of Python 2 source into Python 3 source."""
    global _translate
    _translate = translate


def _translated(source):
    if isinstance(source, bytes):
        source = source.decode('utf-8')
    return source if _translate is None else _translate(source)


def apply(function, args=(), kwargs={}):
    """Call a function with a sequence of arguments."""
    return function(*args, **kwargs)


def execute(code, namespace=None, local=None):
    """Do ``exec code in namespace, local``."""
    if isinstance(code, tuple) and namespace is None:
        return _execute(sys._getframe(1), *code)
    return _execute(sys._getframe(1), code, namespace, local)


def _execute(frame, code, namespace=None, local=None):
    if namespace is None:
        namespace, local = frame.f_globals, frame.f_locals
    if hasattr(code, 'read'):
        code = code.read()
    if isinstance(code, (str, bytes)):
        code = compile(_translated(code), '<string>', 'exec', dont_inherit=True)
    exec(code, namespace, namespace if local is None else local)


def evaluate(code, namespace=None, local=None):
    """Return the value of an expression of Python 2."""
    return _evaluate(sys._getframe(1), code, namespace, local)


def _evaluate(frame, code, namespace=None, local=None):
    if namespace is None:
        namespace, local = frame.f_globals, frame.f_locals
    if isinstance(code, (str, bytes)):
        code = compile(_translated(code.strip()), '<string>', 'eval', dont_inherit=True)
    return eval(code, namespace, namespace if local is None else local)


def evaluate_input(prompt=''):
    """Return the value of the expression that is typed in."""
    return _evaluate(sys._getframe(1), input(prompt))


def import_module(name, globals=None, locals=None, fromlist=(), level=-1):
    """Do what __import__ does, and find Python 2's modules."""
    if name in modules.NAMES:
        return importlib.import_module('_py2.' + name)
    return builtins.__import__(name, globals, locals, fromlist, max(level, 0))


def import_star(name, namespace):
    """Do ``from name import *``; within a function the names become global."""
    if name in modules.NAMES:
        name = '_py2.' + name
    module = importlib.import_module(name, namespace.get('__package__'))
    names = getattr(module, '__all__', None)
    if names is None:
        names = [name for name in vars(module) if not name.startswith('_')]
    for public in names:
        namespace[public] = getattr(module, public)
