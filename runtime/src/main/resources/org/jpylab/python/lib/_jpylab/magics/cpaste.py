"""%cpaste [-q] [-r] [-s end] [name]

Paste lines with prompts or indentation; `--` on a line of its own ends them and runs them.

With a name, the lines are kept under it and not run. -r  run the last block again; -q  say
nothing; -s  another text ends them.

>>> %cpaste  # doctest: +SKIP
"""

from _jpylab.interactive import pasting, registry


def line(shell, text):
    options, name = registry.options(text, "rqs:")
    if "r" in options:
        return pasting.again(shell)
    end, quiet = options.get("s", "--"), "q" in options
    if not quiet:
        print(f"Pasting code; enter '{end}' alone on the line to stop or use Ctrl-D.")
    pasting.take(shell, "\n".join(_typed(shell, end, "" if quiet else ":")), name.strip())


def _typed(shell, end, prompt):
    lines = []
    while True:
        try:
            typed = shell.host.ask(prompt)
        except EOFError:
            print("<EOF>")
            return lines
        if typed == end:
            return lines
        lines.append(typed)
