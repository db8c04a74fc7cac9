"""%timeit [-n loops] [-r runs] [-t | -c] [-p digits] [-q] [-o] statement

Time a statement that runs often: 1, 10, 100, … loops, as many as make a run of at least 0.2 s.

-t  by the clock of the day, -c  by the processor; -p  with so many digits; -q  say nothing;
-o  return the result. Under `%%timeit setup` the cell is timed, and the setup is run once before
each run.

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

    def __init__(self, loops, runs, compile_time, digits):
        self.loops, self.repeat, self.all_runs, self._precision = loops, len(runs), runs, digits
        self.compile_time = compile_time
        self.timings = [run / loops for run in runs]
        self.best, self.worst = min(self.timings), max(self.timings)
        self.average = sum(self.timings) / len(runs)
        squares = sum((t - self.average) ** 2 for t in self.timings)
        self.stdev = (squares / len(runs)) ** 0.5

    def __str__(self):
        runs, loops = self.repeat, self.loops
        return (
            f"{text_of(self.average, self._precision)} ± {text_of(self.stdev, self._precision)} per loop"
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
    clock = time.process_time if "c" in options else time.time if "t" in options else time.perf_counter
    start = time.process_time()
    function = _loop(shell, shell.to_python(statement), shell.to_python(setup), clock)
    compile_time = time.process_time() - start
    loops = registry.number(options, "n", 0) or _loops_for(function)
    runs = [function(loops) for _ in range(registry.number(options, "r", 7))]
    result = TimeitResult(loops, runs, compile_time, registry.number(options, "p", 3))
    if "q" not in options:
        if result.worst > 4 * result.best and result.best > 0 and result.worst > 1e-6:
            print(
                f"The slowest run took {result.worst / result.best:0.2f} times longer than the"
                " fastest. This could mean that an intermediate result is being cached."
            )
        print(result)
    return result if "o" in options else None


def _loop(shell, statement, setup, clock):
    """A function of a number of loops that gives the seconds they took by a clock."""
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
    return lambda count: loop(count, clock)


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
    while function(loops) < 0.2 and loops < 10**9:
        loops *= 10
    return loops
