"""Pictures: those parts of Pillow that open, change and save them."""


def __getattr__(name):
    if name == "Image":
        from importlib import import_module

        return import_module("PIL.Image")
    raise AttributeError(f"module 'PIL' has no attribute {name!r}")
