"""Loops over numbers that Java runs: what marked source text calls.

`for i in range(n):` is compiled as `for i in range(n) @__loop__[7]:`. The operator runs as many iterations as
plain numbers can do and gives the others to Python, or, in a module, to `_Rest`, which tries again. `enumerate`
and `zip`, which give iterators, are marked before their arguments: `enumerate @__loop__[7](v)`.
`while v < 1:` is compiled as `while v < 1 and __loop__.on(7):`. In a function, whose variables only its own text can
set, a mark goes on with `and (__loop__.has(0) and [x := __loop__.value(0)], 0) and 0 or __loop__.rest()`.
"""

import builtins
import sys

from _jpylab import loop_values
from _jpylab.loop_values import python_number
from _thread import _local
from itertools import islice
from types import MethodType

FEWEST = 200  # iterations from which the looking at a loop pays,
WORTH = 2000  # and operations on numbers in them; what a loop's text tells of these is its cost
LEFT = 20000  # operations that were left to Python in all, from which a loop is worth more looking,
OFTEN = 400  # from that many operations on
SOON = 64  # tests of a `while` after which it is looked at

_loops = None
_enabled = True


def mark(source, filename, reader):
    """The text to compile for a text: its loops are marked."""
    global _loops
    if not _enabled:
        return source
    if _loops is None:
        _loops = reader.loops()
        builtins.__loop__ = _Loop()
    marked = str(_loops.mark(source, filename))
    return source if marked == source else marked


def slopes(function, args, size, time_first):
    """The right-hand side function(y, t, *args) of an equation in Java; None where Python must run it.

    It may be called as long as no other text of Python runs.
    """
    if _loops is None or sys.gettrace() is not None or sys.getprofile() is not None:
        return None
    names = {"_%d" % i: arg for i, arg in enumerate(args)}
    call = "(%s)" % ", ".join([*(("_t", "_y") if time_first else ("_y", "_t")), *names])
    if type(function) is MethodType and getattr(function.__self__, function.__name__, None) == function:
        return _loops.slopes(loop_values, {"_f": function.__self__, **names}, "_f." + function.__name__ + call, size)
    return _loops.slopes(loop_values, {"_f": function, **names}, "_f" + call, size)


class _Mark:
    """One loop of a text: the right operand of what it goes over."""

    __slots__ = ("number", "passed", "wait", "cost", "fewest", "left")
    __array_ufunc__ = None

    def __init__(self, number):
        self.number = number
        self.passed = 0
        self.left = 0
        self.cost = int(_loops.cost(number))
        self.fewest = max(2, min(FEWEST, WORTH // self.cost))
        self.wait = max(2, min(SOON, WORTH // self.cost))

    def __rmatmul__(self, items):
        return _go(self, items, sys._getframe(1))

    def __call__(self, *args, **keywords):
        return _Marked(self, args, keywords)

    def pays(self, count):
        """Whether that many iterations are worth looking at."""
        if count >= self.fewest:
            return True
        self.left += count * self.cost
        if self.left > LEFT:
            self.fewest = max(2, min(self.fewest, OFTEN // self.cost))
        return False

    def is_worth_it(self, done):
        """How soon a loop is looked at again, by what it has come to this time."""
        self.passed = 0
        self.wait = 1 if done >= SOON else min(2 * self.wait + 1, 1 << 20)


class _Marked:
    """A marked call of `enumerate`, `zip` or the like, without its function."""

    __slots__ = ("mark", "args", "keywords")
    __array_ufunc__ = None

    def __init__(self, mark, args, keywords):
        self.mark = mark
        self.args = args
        self.keywords = keywords

    def __rmatmul__(self, function):
        if function is enumerate or function is zip or function is reversed:
            items = _Iterated(function, self.args, self.keywords)
        else:
            items = function(*self.args, **self.keywords)
        return _go(self.mark, items, sys._getframe(1))


class _Iterated:
    """`enumerate(v)`, `zip(u, v)` or `reversed(range(n))` that nobody has begun to go through."""

    __slots__ = ("function", "args", "keywords")

    def __init__(self, function, args, keywords):
        self.function = function
        self.args = args
        self.keywords = keywords

    def __iter__(self):
        return self.function(*self.args, **self.keywords)


class _Loop(_local):
    """The loop that a thread has just run, between its parts of a marked header."""

    run = None
    items = ()

    def __getitem__(self, number):
        mark = _marks.get(number)
        if mark is None:
            mark = _marks[number] = _Mark(number)
        return mark

    def has(self, i):
        """Whether the loop leaves a value in a variable."""
        return self.run is not None and self.run.has(i)

    def value(self, i):
        """The value that the loop leaves in a variable."""
        return loop_values.variable(self.run, i)

    def rest(self):
        """The iterations that are left to Python."""
        run, items = self.run, self.items
        self.run, self.items = None, ()
        return items if run is None else _left(run, items)

    def on(self, number):
        """Whether Python goes on with a `while`. Of a function: false after a run of Java's, see `goes_on`."""
        mark = self[number]
        mark.passed += 1
        return mark.passed < mark.wait or _on(mark, sys._getframe(1))

    def goes_on(self):
        """Whether Python goes on with a `while` that Java has run."""
        run = self.run
        self.run = None
        return not run.isOver()


_marks = {}


def _go(mark, items, frame):
    """Run a loop. Of a module: the iterations that are left; of a function: false if there was nothing to run."""
    is_function = frame.f_code.co_name != "<module>"
    done = _run(mark, items, frame, 0, not is_function)
    if is_function:
        builtins.__loop__.run, builtins.__loop__.items = done, items
        return done is not None
    if done is None:
        return items
    return () if done.isOver() else _Rest(mark, items, frame, done.done())


def _on(mark, frame):
    is_module = frame.f_code.co_name == "<module>"
    done = _run(mark, None, frame, 0, is_module)
    mark.is_worth_it(0 if done is None else done.done())
    if done is None:
        return True
    if is_module:
        return not done.isOver()
    builtins.__loop__.run = done
    return False


class _Rest:
    """The iterations of a module's loop that Python does, until Java can go on."""

    def __init__(self, mark, items, frame, done):
        self.items = items
        self.frame = frame
        self.done = done
        self.left = iter(_from(items, done))
        self.mark = _Mark(mark.number)
        self.mark.wait = 2

    def __iter__(self):
        return self

    def __next__(self):
        mark = self.mark
        mark.passed += 1
        if mark.passed >= mark.wait:
            self.go_on()
        item = next(self.left)
        self.done += 1
        return item

    def go_on(self):
        run = _run(self.mark, self.items, self.frame, self.done, True)
        self.mark.is_worth_it(0 if run is None else run.done())
        if run is not None:
            self.done += run.done()
            self.left = iter(() if run.isOver() else _from(self.items, self.done))


def _run(mark, items, frame, begun, is_module):
    """The run of a loop in Java from an iteration on; None where Python must run it."""
    if type(items) is list and not mark.pays(len(items) - begun):
        return None  # before looking at what is in it
    told, count = (None, 1 << 62) if items is None else _items(items, begun)
    if not mark.pays(count) or sys.gettrace() is not None or sys.getprofile() is not None:
        return None
    _loops.holdInterruptBack()  # the loop hears it and ends; what was done before stays done
    try:
        run = _loops.run(mark.number, loop_values, frame.f_locals, frame.f_globals, told, count)
        if run is not None and run.done():
            _hand_over(run, frame.f_locals if is_module else None)
    finally:
        _loops.hearInterrupt()
    if run is not None:
        run.rethrow()
    return run


def _hand_over(run, namespace):
    """Put what a loop has done into lists and a module's variables."""
    for i, target in enumerate(run.lists()):
        _fill(target, run.numbers(i))
        target.extend([loop_values.made(run, item) for item in run.items(i)])
    for i, generator in enumerate(run.generators()):
        loop_values.set_random_state(generator, run.words(i), run.draws(i))
    names = run.assigned()
    for i, (thing, name) in enumerate(zip(run.objects(), run.attributes()), len(names)):
        if run.has(i):
            thing.__dict__[str(name)] = loop_values.variable(run, i)
    if namespace is not None:
        for i, name in enumerate(names):
            if run.has(i):
                namespace[str(name)] = loop_values.variable(run, i)


def _items(items, begun):
    """What a loop goes over from an iteration on, for Java, and how much that is; 0 for what Java cannot go over."""
    kind = type(items)
    if kind is range:
        count = -((items.start - items.stop) // items.step) - begun  # len() is for 32 bits
        if max(abs(items.start), abs(items.stop)) > 2**62:
            return None, 0
        return ("range", items.start + begun * items.step, items.step), count
    if kind is list:
        return _list_items(items, begun)
    if kind is _Iterated:
        return _iterated_items(items, begun)
    numpy = sys.modules.get("numpy")
    if numpy is not None and kind is numpy.ndarray and items.ndim == 1:
        return ("array", items[begun:]._j if begun else items._j), len(items) - begun
    return None, 0


def _list_items(items, begun):
    count = len(items) - begun
    if count < 2:
        return None, 0
    kind = type(items[begun])
    if kind is int and type(items[begun + 1]) is int:
        start, step = items[begun], items[begun + 1] - items[begun]
        counted = range(start, start + step * count, step) if step else ()
        if len(counted) == count and list(counted) == (items[begun:] if begun else items):
            return ("range", start, step), count
    if kind is not float and kind is not int and kind.__module__ != "numpy":
        return None, 0
    return ("list", items, begun), count


def _iterated_items(items, begun):
    args = items.args
    if items.function is enumerate and len(args) == 1 and not items.keywords:
        inner, count = _items(args[0], begun)
        return ("zip", (("range", begun, 1), inner)), count
    if items.function is zip and args and not items.keywords:
        parts = [_items(part, begun) for part in args]
        return ("zip", [told for told, count in parts]), min(count for told, count in parts)
    if items.function is reversed and len(args) == 1 and type(args[0]) is range:
        return _items(args[0][::-1], begun)
    return None, 0


def _left(run, items):
    return () if run.isOver() else _from(items, run.done())


def _from(items, done):
    """The iterations behind those that are done."""
    if type(items) is range:
        return range(items.start + done * items.step, items.stop, items.step)
    if not done:
        return items
    return islice(items, done, None) if type(items) in (list, _Iterated) else items[done:]


def _fill(target, numbers):
    """Put what a loop has written and appended into a list."""
    first, end = numbers.firstWritten(), numbers.endWritten()
    if first < end:
        target[first:end] = _numbers(numbers, first, end)
    first, end = numbers.firstAppended(), numbers.end()
    if first < end:
        target.extend(_numbers(numbers, first, end))


def _numbers(numbers, first, end):
    """Elements of a list; those of one kind that stand beside each other are made at once."""
    found = []
    while first < end:
        behind = numbers.endOfStretch(first, end)
        found += _alike(numbers, first, behind)
        first = behind
    return found


def _alike(numbers, first, end):
    kind = numbers.kind(first, end)
    if kind == 4 or kind == 8:
        return memoryview(numbers.buffer(first, end)).cast("d" if kind == 4 else "q").tolist()
    if end - first > 4 and (kind == 5 or kind == 9):
        return list(loop_values.array(None, numbers.array(first, end)))
    return [
        python_number(numbers.sort(i), numbers.real(i) if numbers.isReal(i) else numbers.integer(i)) for i in range(first, end)
    ]
