"""%cpaste

Paste lines with prompts or indentation; `--` on a line of its own ends them and runs them.

>>> %cpaste  # doctest: +SKIP
"""


def line(shell, text):
    print("Pasting code; enter '--' alone on the line to stop or use Ctrl-D.")
    lines = []
    while True:
        try:
            typed = shell.host.ask(":")
        except EOFError:
            break
        if typed.strip() == "--":
            break
        lines.append(typed)
    shell.run_cell(cleaned(lines), store_history=False)


def cleaned(lines):
    """Pasted lines without prompts and common indentation."""
    for prompt in (">>> ", "... "):
        lines = [l.lstrip()[4:] if l.lstrip().startswith(prompt) else l for l in lines]
    margin = min((len(l) - len(l.lstrip()) for l in lines if l.strip()), default=0)
    return "\n".join(l[margin:] for l in lines)
