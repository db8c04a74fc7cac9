"""%config [Class.name [= value]]

Show or set what IPython would configure; a name that JPyLab has no use for is refused.

>>> %config InlineBackend.figure_format = 'retina'
>>> %config InlineBackend.figure_format
'retina'
>>> %config InteractiveShell.ast_node_interactivity
'last_expr'
>>> %config Neuron.rate = 1
UsageError: Invalid config statement: 'Neuron.rate = 1', JPyLab has no Neuron.rate
"""

from _jpylab.interactive import UsageError, settings


def line(shell, text):
    name, equals, value = text.partition("=")
    name = name.strip()
    if not name:
        print("Available objects for config:")
        for owner in settings.owners():
            print("    " + owner)
        return
    if "." not in name:
        _list(shell, name, text)
        return
    if equals and settings.is_passed_over(name):
        return
    if not settings.exists(name):
        raise UsageError(f"Invalid config statement: {text.strip()!r}, JPyLab has no {name}")
    if not equals:
        return settings.get(shell, name)
    settings.put(shell, name, eval(value, shell.user_ns))


def _list(shell, owner, text):
    names = settings.names(owner)
    if not names:
        raise UsageError(
            f"Invalid config statement: {text.strip()!r}, should be `Class.trait = value`."
        )
    print(f"{owner} options")
    for name in names:
        print(f"  {owner}.{name} = {settings.get(shell, owner + '.' + name)!r}")
