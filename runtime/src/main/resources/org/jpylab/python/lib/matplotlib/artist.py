"""matplotlib.artist: the classes of the figure model."""

from matplotlib._artists import Artist


def setp(obj, *args, **kwargs):
    """Set properties of one artist or of several.

    >>> from matplotlib.pyplot import plot
    >>> setp(plot([1, 2]), linewidth=3)
    [None]
    """
    objects = list(obj) if isinstance(obj, (list, tuple)) else [obj]
    pairs = dict(zip(args[::2], args[1::2]))
    return [o.set(**{**pairs, **kwargs}) for o in objects]


def getp(obj, property=None):
    """The value of a property, or of all.

    >>> from matplotlib.pyplot import plot
    >>> getp(plot([1, 2])[0], 'linewidth')
    1.5
    """
    if property is None:
        return obj.properties()
    return getattr(obj, "get_" + property)()


get = getp
