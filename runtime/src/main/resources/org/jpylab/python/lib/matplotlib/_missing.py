"""Names of matplotlib's that are not supported."""


def refuse(module, names):
    """A module's `__getattr__` that raises NotImplementedError for some names, AttributeError for all others."""
    known = frozenset(names.split())

    def __getattr__(name):
        if name in known:
            raise NotImplementedError(f"{module}.{name}")
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    return __getattr__
