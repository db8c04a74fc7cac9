"""Grouping of points."""


def __getattr__(name):
    if name in ("hierarchy", "vq"):
        import importlib

        return importlib.import_module("scipy.cluster." + name)
    from scipy._names import absent

    return absent(__name__, name)


__all__ = ["vq", "hierarchy"]
