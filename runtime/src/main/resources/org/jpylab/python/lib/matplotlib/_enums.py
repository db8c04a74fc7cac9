"""How lines join and end."""

from enum import Enum


class _Style(str, Enum):
    def __str__(self):
        return self.value


class JoinStyle(_Style):
    """How two lines meet.

    >>> str(JoinStyle("miter"))
    'miter'
    """

    miter, round, bevel = "miter", "round", "bevel"


class CapStyle(_Style):
    """How a line ends."""

    butt, projecting, round = "butt", "projecting", "round"


def _join_styles():
    """Draw how lines join, for several angles."""
    import numpy
    from matplotlib import pyplot

    fig, ax = pyplot.subplots(figsize=(5, 4), constrained_layout=True)
    ax.set(title="Join style", xlim=(-1.5, 2.75), ylim=(-0.5, 5.5))
    ax.set_axis_off()
    for x, style in enumerate(JoinStyle):
        ax.text(x, 5, style.value)
        for y, angle in enumerate((20, 45, 60, 90, 120)):
            turned = numpy.radians(angle)
            _line(ax, [x + 0.5, x, x + 0.5 * numpy.cos(turned)], [y, y, y + 0.5 * numpy.sin(turned)], slice(1, 2),
                  solid_joinstyle=style.value)  # fmt: skip
            if x == 0:
                ax.text(-1.3, y, f"{angle} degrees")
    fig.show()


def _cap_styles():
    """Draw how lines end."""
    from matplotlib import pyplot

    fig = pyplot.figure(figsize=(4, 1.2))
    ax = fig.add_axes([0, 0, 1, 0.8])
    ax.set(title="Cap style", ylim=(-0.5, 1.5))
    ax.set_axis_off()
    for x, style in enumerate(("butt", "round", "projecting")):
        ax.text(x + 0.25, 0.85, style, ha="center")
        _line(ax, [x, x + 0.5], [0, 0], slice(None), solid_capstyle=style)
    fig.show()


def _line(ax, x, y, points, **style):
    ax.plot(x, y, lw=12, color="tab:blue", **style)
    ax.plot(x, y, lw=1, color="black")
    ax.plot(x[points], y[points], "o", color="tab:red", markersize=3)


JoinStyle.demo, CapStyle.demo = staticmethod(_join_styles), staticmethod(_cap_styles)
CapStyle.input_description = "{" + ", ".join(f"{c.value!r}" for c in CapStyle) + "}"
JoinStyle.input_description = "{" + ", ".join(f"{c.value!r}" for c in JoinStyle) + "}"
