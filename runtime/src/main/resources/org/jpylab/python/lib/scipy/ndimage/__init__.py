"""Images of any number of dimensions: filters, measurements, morphology, interpolation."""

from scipy.ndimage import _filters, _fourier, _interpolation, _measurements, _morphology, _order

__all__ = []
for _module in (_filters, _fourier, _interpolation, _measurements, _morphology, _order):
    for _name, _value in list(vars(_module).items()):
        if getattr(_value, "__module__", None) == _module.__name__ and not _name.startswith("_"):
            globals()[_name] = _value
            __all__.append(_name)
__all__.sort()


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
