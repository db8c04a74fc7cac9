"""The module of files compressed by bzip2, which JPyLab cannot read: every use of it says so."""

__all__ = ["BZ2File", "BZ2Compressor", "BZ2Decompressor", "open", "compress", "decompress"]


def _refused(name):
    def refuse(*args, **kwargs):
        raise NotImplementedError(f"bz2.{name}: JPyLab has no bzip2; use gzip or lzma")

    refuse.__name__ = refuse.__qualname__ = name
    refuse.__doc__ = "Raises NotImplementedError."
    return refuse


class BZ2File:
    """A file compressed by bzip2; cannot be made."""

    __init__ = _refused("BZ2File")


BZ2Compressor, BZ2Decompressor, open, compress, decompress = map(_refused, __all__[1:])
