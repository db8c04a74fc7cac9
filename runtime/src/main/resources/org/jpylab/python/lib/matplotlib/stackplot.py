"""Areas on top of each other."""


def stackplot(axes, x, *args, labels=(), colors=None, baseline="zero", **kwargs):
    """Areas on top of each other, as `Axes.stackplot` draws them."""
    return axes.stackplot(x, *args, labels=labels, colors=colors, baseline=baseline, **kwargs)
