"""%alias [name command]

Make a command of the system a magic. `%l` stands for the whole line, `%s` for one word.

>>> %alias say echo said: %l
>>> %say hello
said: hello
"""

from _jpylab.interactive import UsageError, registry


def line(shell, text):
    name, _, command = text.strip().partition(" ")
    if not name:
        print("Total number of aliases:", len(shell.aliases))
        return sorted(shell.aliases.items())
    if not command:
        if name in shell.aliases:
            return (name, shell.aliases[name])
        raise UsageError(f"Invalid alias: {name}")
    if not name.isidentifier():
        raise UsageError(f"The name {name} can't be aliased because it is not a name.")
    if registry.exists(name) or name in shell.line_magics:
        print(f"The name {name} can't be aliased because it is a keyword or builtin.")
        return
    shell.aliases[name] = command.strip()
