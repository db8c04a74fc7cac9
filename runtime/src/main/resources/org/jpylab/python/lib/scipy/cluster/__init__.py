"""Grouping of points."""


def __getattr__(name):
    if name in ("hierarchy", "vq"):
        import importlib

        return importlib.import_module("scipy.cluster." + name)
    raise AttributeError(f"module 'scipy.cluster' has no attribute {name!r}")


__all__ = ["vq", "hierarchy"]
