"""What course notebooks use of seaborn: spines and styles."""

__version__ = "0.12.2"


def despine(fig=None, ax=None, top=True, right=True, left=False, bottom=False, offset=None, trim=False):
    """Hide edges of axes, the top and right ones unless told otherwise.

    >>> despine()
    """
    from matplotlib import pyplot

    if offset is not None or trim:
        raise NotImplementedError("seaborn.despine(offset=..., trim=...)")
    axes = [ax] if ax is not None else (fig or pyplot.gcf()).axes
    hidden = dict(top=top, right=right, left=left, bottom=bottom)
    for a in axes:
        for side, hide in hidden.items():
            a.spines[side].set_visible(not hide)


def __getattr__(name):
    raise NotImplementedError(f"seaborn.{name}")
