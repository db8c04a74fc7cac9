"""%prun [-l lines] [-s key] [-T file] [-D file] [-r] [-q] statement

Run a statement under the profiler and list where its time went.

-l  only so many lines, such a part of them (`.1`), or those with a text; -s  sort by `cumulative`,
`calls`, `name`, …; -T  write the list to a file, -D  the numbers for pstats; -r  return the
pstats.Stats; -q  show nothing.

>>> %prun -q sum([1, 2])
"""

from _jpylab.interactive import registry

RAW = True


def line(shell, text):
    options, statement = registry.options(text, "D:l:rs:T:q")
    code = compile(shell.to_python(statement), "<string>", "exec")
    return profile(shell, code, shell.user_ns, options)


def cell(shell, text, body):
    return line(shell, text + "\n" + body)


def profile(shell, code, namespace, options):
    """Run code under the profiler; show, write or return what was measured."""
    import io
    import pstats

    from _jpylab.interactive.profiling import Profiler

    profiler = Profiler()
    try:
        profiler.run(code, namespace)
    except SystemExit:
        print("*** SystemExit exception caught in code being profiled.")
    printed = io.StringIO()
    stats = pstats.Stats(profiler, stream=printed).strip_dirs()
    stats.sort_stats(*options.get("s", "time").split(","))
    stats.print_stats(*_limits(options))
    text = printed.getvalue().rstrip()
    if "q" not in options:
        shell.host.page(text)
    if "T" in options:
        with open(options["T"], "w", encoding="utf-8") as file:
            file.write(text + "\n")
        print(f"\n*** Profile printout saved to text file {options['T']!r}.")
    if "D" in options:
        stats.dump_stats(options["D"])
        print(f"\n*** Profile stats marshalled to file {options['D']!r}.")
    return stats if "r" in options else None


def _limits(options):
    """What `-l` says: a number of lines, a part of all, or a pattern of names."""
    limit = options.get("l", "")
    for kind in (int, float):
        try:
            return [kind(limit)]
        except ValueError:
            continue
    return [limit] if limit else []
