"""Units of data."""


class ConversionError(TypeError):
    """Data that cannot be converted."""


class ConversionInterface:
    """Converts data of a class to numbers."""


class AxisInfo:
    """Defaults for an axis with units."""

    def __init__(self, majloc=None, minloc=None, majfmt=None, minfmt=None, label=None, default_limits=None):
        self.majloc, self.minloc, self.majfmt, self.minfmt = majloc, minloc, majfmt, minfmt
        self.label, self.default_limits = label, default_limits


class Registry(dict):
    """Converters by class; those for numbers, dates and texts are built in."""

    def __setitem__(self, key, value):
        raise NotImplementedError("matplotlib.units.registry")

    def get_converter(self, x):
        return None


registry = Registry()
