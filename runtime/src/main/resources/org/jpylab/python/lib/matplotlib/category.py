"""Names as places on an axis, numbered in the order of their appearance."""

from matplotlib import ticker, units


class StrCategoryConverter(units.ConversionInterface):
    """Turns names into numbers."""

    @staticmethod
    def convert(value, unit, axis):
        """The numbers of names on an axis."""
        return axis.convert_units(value)

    @staticmethod
    def default_units(data, axis):
        """The names on an axis, these included."""
        axis.convert_units(data)
        return UnitData._of(axis)


class UnitData:
    """Names and their numbers.

    >>> from matplotlib.category import UnitData
    >>> dict(UnitData(['a', 'b'])._mapping)
    {'a': 0, 'b': 1}
    """

    def __init__(self, data=None):
        self._mapping = {}
        if data is not None:
            self.update(data)

    @classmethod
    def _of(cls, axis):
        return cls(axis.get_units() or [])

    def update(self, data):
        """Add names that are not known yet."""
        for value in [data] if isinstance(data, (str, bytes)) else data:
            self._mapping.setdefault(value, len(self._mapping))


class StrCategoryLocator(ticker.Locator):
    """A tick at each name."""

    __slots__ = ()

    def __init__(self, units_mapping):
        self._units = units_mapping

    def __call__(self):
        return list(self._units.values())

    def tick_values(self, vmin, vmax):
        return self()


class StrCategoryFormatter(ticker.Formatter):
    """The names as labels."""

    __slots__ = ()

    def __init__(self, units_mapping):
        self._units = units_mapping

    def __call__(self, x, pos=None):
        names = {v: k for k, v in self._units.items()}
        return str(names.get(round(x), ""))
