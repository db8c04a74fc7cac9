"""Signatures and first lines for what GraalPy's own builtins say nothing about themselves.

A line is `name(parameters): text`; methods are given without `self`. `method_docs` has the methods of
Python's types and the functions of `math` and `time`.
"""

_BUILTINS = """
abs(x, /): The absolute value of a number; the modulus of a complex one.
aiter(async_iterable, /): The asynchronous iterator of an asynchronous iterable.
all(iterable, /): True if every element is true, also where there is none.
anext(aiterator, default=<unrepresentable>, /): The next item of an asynchronous iterator.
any(iterable, /): True if at least one element is true.
ascii(obj, /): The text of an object with escapes for all that is not ASCII.
bin(number, /): An integer as text in base two: bin(10) is '0b1010'.
breakpoint(*args, **kws): Stop here and open the debugger.
callable(obj, /): True if the object can be called, as functions and classes can.
chr(i, /): The character with a Unicode code point.
compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1): Python source as a code object for exec() or eval().
delattr(obj, name, /): Delete an attribute, as `del obj.name` does.
dir([object]): The names in the present scope, or the attributes of an object, in order.
divmod(x, y, /): The pair (x // y, x % y).
eval(source, globals=None, locals=None, /): The value of an expression given as text or code.
exec(source, globals=None, locals=None, /, *, closure=None): Run statements given as text or code.
format(value, format_spec='', /): A value as text in the format that a specification asks for.
getattr(object, name[, default]): The attribute of this name; the default where there is none.
globals(): The dictionary of the names of the module that runs.
hasattr(obj, name, /): True if the object has an attribute of this name.
hash(obj, /): The hash of an object: equal objects have equal ones.
hex(number, /): An integer as text in base sixteen: hex(255) is '0xff'.
id(obj, /): A number that no other object has as long as this one lives.
input(prompt='', /): A line that the user types, without its newline.
isinstance(obj, class_or_tuple, /): True if an object is of a class, of one derived from it, or of one in a tuple.
issubclass(cls, class_or_tuple, /): True if a class is derived from a class, or from one in a tuple.
iter(iterable) -> iterator: An iterator over an iterable, or over the results of calls until one equals a sentinel.
len(obj, /): The number of items in a container.
locals(): A dictionary of the names in the present scope.
min(iterable, *[, default=obj, key=func]): The smallest item of an iterable, or of two or more arguments.
max(iterable, *[, default=obj, key=func]): The largest item of an iterable, or of two or more arguments.
next(iterator[, default]): The next item of an iterator; the default where there is none left.
oct(number, /): An integer as text in base eight: oct(8) is '0o10'.
open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None): Open a file for reading ('r'), writing ('w'), appending ('a'); with 'b' as bytes.
ord(c, /): The Unicode code point of a character.
pow(base, exp, mod=None): base**exp; with mod, base**exp % mod, quickly.
print(*args, sep=' ', end='\\n', file=None, flush=False): Print values, with `sep` between them and `end` behind them.
repr(obj, /): The text of an object as Python source, if it has such a text.
round(number, ndigits=None): A number rounded to so many decimals; to an integer without them.
setattr(obj, name, value, /): Set an attribute, as `obj.name = value` does.
sorted(iterable, /, *, key=None, reverse=False): A new list of the items in ascending order.
sum(iterable, /, start=0): The sum of the items and a start value.
vars([object]): The dictionary of an object's attributes; without one, locals().
"""

_EXCEPTIONS = """
ArithmeticError: What is common to errors of arithmetic.
AssertionError: An assert statement found something false.
AttributeError: An object has no such attribute.
BlockingIOError: An operation would have had to wait.
BrokenPipeError: The other end of a pipe is closed.
BufferError: A buffer cannot be used so.
BytesWarning: Bytes and text were mixed.
ChildProcessError: An operation on a child process failed.
ConnectionAbortedError: The peer aborted the connection.
ConnectionError: What is common to errors of connections.
ConnectionRefusedError: The peer refused the connection.
ConnectionResetError: The peer reset the connection.
DeprecationWarning: Something will go; meant for programmers.
EOFError: The input ended where more was expected.
EncodingWarning: A text file's encoding was left to chance.
Exception: What is common to all errors that do not end the program.
ExceptionGroup: Several exceptions raised together.
FileExistsError: The file exists already.
FileNotFoundError: There is no such file or folder.
FloatingPointError: A floating point operation failed.
FutureWarning: Something will mean something else; meant for users.
GeneratorExit: A generator is asked to end.
ImportError: A module, or a name in it, cannot be imported.
ImportWarning: Something about an import is probably a mistake.
IndentationError: The indentation is wrong.
IndexError: An index lies outside the sequence.
InterruptedError: A signal interrupted a system call.
IsADirectoryError: A file was wanted, this is a folder.
KeyError: The mapping has no such key.
KeyboardInterrupt: The user pressed Ctrl-C.
LookupError: What is common to wrong indices and keys.
MemoryError: There is not enough memory.
ModuleNotFoundError: There is no module of this name.
NameError: No variable has this name.
NotADirectoryError: A folder was wanted, this is none.
NotImplementedError: This has not been written.
OSError: The operating system reports an error.
OverflowError: The result is too large to be represented.
PendingDeprecationWarning: Something will be deprecated.
PermissionError: The permissions do not allow it.
ProcessLookupError: There is no such process.
RecursionError: Calls are nested too deeply.
ReferenceError: What a weak proxy referred to is gone.
ResourceWarning: Something was left open.
RuntimeError: An error that belongs to no other kind.
RuntimeWarning: Something dubious happened while running.
StopAsyncIteration: An asynchronous iterator has no further item.
StopIteration: An iterator has no further item.
SyntaxError: The source is not Python.
SyntaxWarning: The source is dubious.
SystemError: The interpreter made a mistake.
SystemExit: The program wants to end.
TabError: Tabs and spaces are mixed inconsistently.
TimeoutError: Something took too long.
TypeError: A value has the wrong type for what is done with it.
UnboundLocalError: A local variable is used before it has a value.
UnicodeDecodeError: Bytes are not text in this encoding.
UnicodeEncodeError: Text cannot be written in this encoding.
UnicodeError: What is common to errors of encodings.
UnicodeTranslateError: A character cannot be translated.
UnicodeWarning: Something about Unicode is dubious.
UserWarning: A warning from the user's own code.
ValueError: A value has the right type, but cannot be meant.
Warning: What is common to all warnings.
ZeroDivisionError: Something was divided by zero.
"""

_table = None


def _read():
    global _table
    if _table is None:
        from _jpylab.interactive import method_docs

        _table = {}
        for line in (_BUILTINS + _EXCEPTIONS + method_docs.TEXT).splitlines():
            head, colon, text = line.partition("): ")
            if colon:
                name, _, parameters = head.partition("(")
                _table[name] = ("(" + parameters + ")", text)
                continue
            arrow = " -> iterator: "
            if arrow in line:
                head, _, text = line.partition(arrow)
                name, _, parameters = head.partition("(")
                _table[name] = ("(" + parameters, text)
            elif line:
                name, _, text = line.partition(": ")
                _table[name] = (None, text)
    return _table


_KINDS = ("builtin_function_or_method", "method_descriptor", "method", "wrapper_descriptor", "type")


def _entry(value):
    """(signature, text, owner) of a builtin; None for everything else."""
    if type(value).__name__ not in _KINDS or hasattr(value, "__code__"):
        return None
    name = getattr(value, "__qualname__", None)
    module = getattr(value, "__module__", None)
    if not isinstance(name, str):
        return None
    if module in ("math", "time"):
        name = module + "." + name
    elif module not in ("builtins", None):
        return None
    return _read().get(name)


def signature(value):
    """The parameters of a builtin in parentheses; None where nothing is known."""
    entry = _entry(value)
    if entry is None:
        return None
    if entry[0] is None:
        return "(self, /, *args, **kwargs)"  # an exception
    if type(value).__name__ == "method_descriptor":
        rest = entry[0][1:-1]
        return "(self, /" + (", " + rest.replace(", /", "", 1) if rest else "") + ")"
    return entry[0]


def doc(value):
    """What a builtin does, in one line; None where nothing is known.

    >>> doc(len)
    'The number of items in a container.'
    """
    entry = _entry(value)
    return None if entry is None else entry[1]
