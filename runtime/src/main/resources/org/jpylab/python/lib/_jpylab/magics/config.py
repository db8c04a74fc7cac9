"""%config [Class.trait = value]

Set what IPython would configure. What JPyLab has no use for is taken without effect.

>>> %config InlineBackend.figure_format = 'retina'
"""

_KNOWN = {}


def line(shell, text):
    name, equals, value = text.partition("=")
    name = name.strip()
    if not name:
        return dict(_KNOWN)
    if not equals:
        return _KNOWN.get(name)
    _KNOWN[name] = eval(value, shell.user_ns)
    if name.endswith("Backend.figure_format") or name.endswith("Backend.figure_formats"):
        shell.figure_format = _KNOWN[name]
