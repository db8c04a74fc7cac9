"""%prun [-l lines] [-s key] [-q] statement

Run a statement under the profiler and list where its time went.

>>> %prun -q sum([1, 2])
"""

from _jpylab.interactive import registry

RAW = True


def line(shell, text):
    options, statement = registry.options(text, "qr", "lsTD")
    code = compile(shell.to_python(statement), "<string>", "exec")
    return profile(shell, lambda: exec(code, shell.user_ns), options)


def cell(shell, text, body):
    return line(shell, text + "\n" + body)


def profile(shell, function, options):
    """Run a function under the profiler; print its table unless `-q`."""
    import cProfile
    import io
    import pstats

    profiler = cProfile.Profile()
    try:
        profiler.runcall(function)
    finally:
        if "q" not in options:
            printed = io.StringIO()
            stats = pstats.Stats(profiler, stream=printed).sort_stats((options or {}).get("s", "tottime"))
            stats.print_stats(int((options or {}).get("l", 30)))
            shell.host.page(printed.getvalue().strip())
