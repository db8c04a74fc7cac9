"""%paste [-q] [-r] [name]

Run the text that was copied to the clipboard, without the indentation all its lines have.

With a name, its lines are kept under it and not run. -r  run the last block again; -q  do not show
the text.

>>> %paste  # doctest: +SKIP
"""

from _jpylab.interactive import UsageError, pasting, registry


def line(shell, text):
    options, name = registry.options(text, "rq")
    if "r" in options:
        return pasting.again(shell)
    block = _clipboard()
    if "q" not in options:
        print(shell.host.coloured(block), end="" if block.endswith("\n") else "\n")
        print("## -- End pasted text --")
    pasting.take(shell, block, name.strip())


def _clipboard():
    import java

    text = java.type("org.jpylab.display.window.Clipboard").text()
    if text is None:
        raise UsageError("There is no clipboard without a screen: paste by the terminal's own keys, or use %cpaste")
    if not str(text):
        raise UsageError("The clipboard appears to be empty")
    return str(text)
