"""%timeit [-n loops] [-r runs] [-p digits] [-q] [-o] statement

Time a statement that runs often: as many loops as make a run of at least 0.2 s.

Under `%%timeit setup` the cell is timed, and the setup is run once before each run.

>>> %timeit -n1 -r2 sum(range(10))  # doctest: +SKIP
5.21 µs ± 410 ns per loop (mean ± std. dev. of 2 runs, 1 loop each)
>>> %timeit -q -n2 -r2 pass
"""

import time

from _jpylab.interactive import registry, tracebacks
from _jpylab.interactive.durations import text_of

RAW = True


class TimeitResult:
    """What `%timeit -o` returns: all times in seconds per loop."""

    def __init__(self, loops, runs, digits):
        self.loops, self.repeat, self.all_runs, self.digits = loops, len(runs), runs, digits
        self.timings = [run / loops for run in runs]
        self.best, self.worst = min(self.timings), max(self.timings)
        self.average = sum(self.timings) / len(runs)
        squares = sum((t - self.average) ** 2 for t in self.timings)
        self.stdev = (squares / len(runs)) ** 0.5

    def __str__(self):
        runs, loops = self.repeat, self.loops
        return (
            f"{text_of(self.average, self.digits)} ± {text_of(self.stdev, self.digits)} per loop"
            f" (mean ± std. dev. of {runs} run{'' if runs == 1 else 's'},"
            f" {loops:,} loop{'' if loops == 1 else 's'} each)"
        )

    def __repr__(self):
        return f"<TimeitResult : {self}>"


def line(shell, text):
    options, statement = registry.options(text, "n:r:tcp:qo")
    return _time(shell, options, statement, "pass") if statement else None


def cell(shell, text, body):
    options, setup = registry.options(text, "n:r:tcp:qo")
    return _time(shell, options, body, setup or "pass")


def _time(shell, options, statement, setup):
    function = _loop(shell, shell.to_python(statement), shell.to_python(setup))
    loops = registry.number(options, "n", 0) or _loops_for(function)
    runs = [function(loops) for _ in range(registry.number(options, "r", 7))]
    result = TimeitResult(loops, runs, registry.number(options, "p", 3))
    if "q" not in options:
        print(result)
        if result.worst > 4 * result.best and result.best > 0 and result.worst > 1e-6:
            print(
                f"The slowest run took {result.worst / result.best:0.2f} times longer than the"
                " fastest. This could mean that an intermediate result is being cached."
            )
    return result if "o" in options else None


def _loop(shell, statement, setup):
    """A function of a number of loops that gives the seconds they took."""
    source = "def _loop(_count, _clock):\n"
    source += _indented(setup, 1) + " _start = _clock()\n for _ in range(_count):\n"
    source += _indented(statement, 2) + " return _clock() - _start\n"
    from _jpylab import execute

    try:
        code = execute.compile_user(source, "<magic-timeit>")
    except SyntaxError as error:
        raise tracebacks.bare(_moved(error, setup))
    holder = {}
    exec(code, shell.user_ns, holder)
    loop = holder["_loop"]
    return lambda count: loop(count, time.perf_counter)


def _moved(error, setup):
    """A syntax error with the lines and columns of the statement as it was typed."""
    in_setup = (error.lineno or 1) <= 1 + max(setup.count("\n"), 1)
    error.lineno = (error.lineno or 1) - (1 if in_setup else 3 + max(setup.count("\n"), 1))
    if error.offset:
        error.offset -= 1 if in_setup else 2
    if error.text:
        error.text = error.text[1 if in_setup else 2 :]
    return error


def _indented(source, depth):
    lines = [" " * depth + line for line in source.splitlines() if line.strip()]
    return "\n".join(lines or [" " * depth + "pass"]) + "\n"


def _loops_for(function):
    loops = 1
    while True:
        for step in (1, 2, 5):
            if function(loops * step) >= 0.2:
                return loops * step
        loops *= 10
